-- what a child says about themselves, how the people around the child see it, and who the family are to each other

create table child_says (
    log_no    bigint      not null,
    first_no  bigint      not null,
    child_no  bigint      not null,
    record_id uuid        not null,
    matter    varchar(40) not null,
    told      date        not null,
    told_how  varchar(40) not null,
    constraint child_says_is_a_revision primary key (log_no),
    constraint child_says_stands_once unique (record_id)
);

create table safety_map (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid   not null,
    made_on   date   not null,
    constraint safety_map_is_a_revision primary key (log_no),
    constraint safety_map_stands_once unique (record_id)
);

create table safety_scale (
    log_no    bigint      not null,
    first_no  bigint      not null,
    child_no  bigint      not null,
    record_id uuid        not null,
    rated_on  date        not null,
    score     integer     not null,
    rater     varchar     not null,
    whose     varchar(20) not null,
    constraint safety_scale_is_a_revision primary key (log_no),
    constraint safety_scale_stands_once unique (record_id),
    constraint safety_scale_is_from_0_to_10 check (score between 0 and 10)
);

create table couple (
    log_no    bigint      not null,
    first_no  bigint      not null,
    child_no  bigint      not null,
    record_id uuid        not null,
    one_id    uuid,
    other_id  uuid        not null,
    bond      varchar(20) not null,
    constraint couple_is_a_revision primary key (log_no),
    constraint couple_stands_once unique (record_id)
);

create table parent_not_named (
    log_no       bigint      not null,
    first_no     bigint      not null,
    child_no     bigint      not null,
    record_id    uuid        not null,
    which_parent varchar(20) not null,
    constraint parent_not_named_is_a_revision primary key (log_no),
    constraint parent_not_named_stands_once unique (record_id)
);

create table family_network_meeting (
    log_no    bigint      not null,
    first_no  bigint      not null,
    child_no  bigint      not null,
    record_id uuid        not null,
    offered   date        not null,
    answer    varchar(20) not null,
    held      date,
    constraint family_network_meeting_is_a_revision primary key (log_no),
    constraint family_network_meeting_stands_once unique (record_id)
);
