-- which files belong to which record; what a file is called, and its key, are only in the log
create table attachment (
    log_no    bigint      not null,
    first_no  bigint      not null,
    child_no  bigint      not null,
    record_id uuid        not null,
    of_record uuid        not null,
    file_id   uuid        not null,
    file_type varchar(20) not null,
    file_size bigint      not null,
    constraint attachment_is_a_revision primary key (log_no),
    constraint attachment_stands_once unique (record_id),
    constraint attachment_is_not_empty check (file_size > 0)
);
