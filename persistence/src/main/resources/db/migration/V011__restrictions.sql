-- whose record is kept from all but some; who they are, and why, stays in the body
create table restriction (
    log_no     bigint      not null,
    first_no   bigint      not null,
    child_no   bigint      not null,
    record_id  uuid        not null,
    stands     varchar(20) not null,
    decided_on date        not null,
    constraint restriction_is_a_revision primary key (log_no),
    constraint restriction_stands_once unique (record_id),
    constraint restriction_stands_known check (stands in ('RESTRICTED', 'LIFTED'))
);
