-- what an authority changes of the rules for itself; who decided and why stays in the body
create table local_standard (
    log_no      bigint      not null,
    first_no    bigint      not null,
    record_id   uuid        not null,
    rule_id     varchar     not null,
    own_value   varchar     not null,
    counting    varchar(20) not null,
    starts_from date        not null,
    stands      varchar(20) not null,
    constraint local_standard_is_a_revision primary key (log_no),
    constraint local_standard_stands_once unique (record_id),
    constraint local_standard_stands_known check (stands in ('PROPOSED', 'APPROVED', 'DECLINED'))
);

create table bank_holiday (
    log_no    bigint      not null,
    first_no  bigint      not null,
    record_id uuid        not null,
    falls_on  date        not null,
    name      varchar     not null,
    stands    varchar(20) not null,
    constraint bank_holiday_is_a_revision primary key (log_no),
    constraint bank_holiday_stands_once unique (record_id),
    constraint bank_holiday_stands_known check (stands in ('PROPOSED', 'APPROVED', 'DECLINED'))
);
