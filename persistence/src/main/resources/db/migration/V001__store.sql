-- The database is a view of the journal: it can be built again from it at any time, by the same code that keeps it up to
-- date. What may be stored is said by the types of core; the tables hold no second opinion. A column that is not `not
-- null` is one of which a record may say nothing.
--
-- Numbers keep a child's rows together: `log_no` is the number of the child, shifted by 20 bits, and the place of the
-- revision among the child's. Records of no child have the child number 0.

-- how far of the journal this database has taken in, and what it must find when it is opened again
create table position (
    segment   bigint      not null,
    frame     bigint      not null,
    revisions bigint      not null,
    chain     varchar(64) not null,
    proof     varchar(64) not null
);

-- every child ever recorded, and the named worker now
create table child_number (
    child_no  bigint not null,
    child_id  uuid   not null,
    worker_id uuid,
    constraint child_number_is_one_childs primary key (child_no),
    constraint child_has_one_number unique (child_id)
);
create index child_number_of_worker on child_number (worker_id);

-- the log; the body of a child who was removed is gone, with its key
create table revision (
    log_no         bigint                      not null,
    revision_id    uuid                        not null,
    kind           varchar(60)                 not null,
    schema_version smallint                    not null,
    record_id      uuid                        not null,
    parents        varchar                     not null,
    author         uuid                        not null,
    device         uuid                        not null,
    recorded_at    timestamp(6) with time zone not null,
    origin         varchar(20)                 not null,
    standing       varchar(20)                 not null,
    body_hash      varchar(64)                 not null,
    chain          varchar(64)                 not null,
    body_key       bytea,
    body           bytea,
    constraint revision_has_its_place primary key (log_no)
);

-- what is due, kept by difference; `settled_on` is the first day on which it is open no more (9999-12-31: none)
create table obligation (
    obligation_no  bigint      not null,
    child_no       bigint      not null,
    rule_id        varchar(80) not null,
    rule_class     varchar(20) not null,
    duty           varchar     not null,
    trigger_kind   varchar(60) not null,
    trigger_date   date        not null,
    trigger_record uuid,
    starts         date        not null,
    due            date        not null,
    due_at         timestamp(6) with time zone,
    done_on        date,
    outcome        varchar(20),
    done_by        uuid,
    lapsed_on      date,
    lapsed_why     varchar(20),
    settled_on     date        not null,
    explanation    varchar     not null,
    constraint obligation_has_its_place primary key (obligation_no)
);
create index obligation_open_of_child on obligation (child_no, settled_on);
create index obligation_open on obligation (settled_on, due);

-- the records as they stand: one table for each kind, one row for each record; `log_no` is its latest revision and
-- `first_no` its first

create table authority (
    log_no    bigint      not null,
    first_no  bigint      not null,
    record_id uuid        not null,
    name      varchar     not null,
    nature    varchar(20) not null,
    constraint authority_is_a_revision primary key (log_no),
    constraint authority_stands_once unique (record_id)
);

create table app_user (
    log_no    bigint      not null,
    first_no  bigint      not null,
    record_id uuid        not null,
    name      varchar     not null,
    role      varchar(40) not null,
    worker_id uuid,
    admitted  varchar(20) not null,
    constraint app_user_is_a_revision primary key (log_no),
    constraint app_user_stands_once unique (record_id)
);

create table removal (
    log_no    bigint  not null,
    first_no  bigint  not null,
    child_no  bigint  not null,
    record_id uuid    not null,
    reason    varchar not null,
    authority varchar not null,
    constraint removal_is_a_revision primary key (log_no),
    constraint removal_stands_once unique (record_id)
);

create table team (
    log_no    bigint  not null,
    first_no  bigint  not null,
    record_id uuid    not null,
    name      varchar not null,
    constraint team_is_a_revision primary key (log_no),
    constraint team_stands_once unique (record_id)
);

create table worker (
    log_no       bigint      not null,
    first_no     bigint      not null,
    record_id    uuid        not null,
    given_name   varchar,
    family_name  varchar,
    known_as     varchar,
    registration varchar,
    held_post    varchar(40) not null,
    team_id      uuid,
    constraint worker_is_a_revision primary key (log_no),
    constraint worker_stands_once unique (record_id)
);
create index worker_of_team on worker (team_id);

create table child (
    log_no           bigint      not null,
    first_no         bigint      not null,
    child_no         bigint      not null,
    record_id        uuid        not null,
    authority_id     varchar,
    given_name       varchar,
    family_name      varchar,
    known_as         varchar,
    born             date,
    sex              varchar(20) not null,
    ethnicity        varchar(20),
    nhs_number       varchar(10),
    upn              varchar(13),
    no_upn           varchar(20),
    is_mother        varchar(3),
    first_child_born date,
    constraint child_is_a_revision primary key (log_no),
    constraint child_stands_once unique (record_id)
);
create index child_by_number on child (child_no);
create index child_by_authority_id on child (authority_id);

create table allocation (
    log_no            bigint not null,
    first_no          bigint not null,
    child_no          bigint not null,
    record_id         uuid   not null,
    worker_id         uuid   not null,
    began             date   not null,
    ended             date,
    reason_for_change varchar(20),
    constraint allocation_is_a_revision primary key (log_no),
    constraint allocation_stands_once unique (record_id)
);
create index allocation_of_worker on allocation (worker_id, ended);

create table period_of_care (
    log_no           bigint  not null,
    first_no         bigint  not null,
    child_no         bigint  not null,
    record_id        uuid    not null,
    began            date    not null,
    began_is_known   boolean not null,
    ended            date,
    reason_ceased    varchar(20),
    category_of_need varchar(20),
    constraint period_of_care_is_a_revision primary key (log_no),
    constraint period_of_care_stands_once unique (record_id)
);

create table legal_status (
    log_no         bigint      not null,
    first_no       bigint      not null,
    child_no       bigint      not null,
    record_id      uuid        not null,
    status_code    varchar(20) not null,
    began          date        not null,
    began_is_known boolean     not null,
    ended          date,
    constraint legal_status_is_a_revision primary key (log_no),
    constraint legal_status_stands_once unique (record_id)
);

create table placement (
    log_no             bigint      not null,
    first_no           bigint      not null,
    child_no           bigint      not null,
    record_id          uuid        not null,
    placement_type     varchar(20) not null,
    provider           varchar(20),
    began              date        not null,
    began_is_known     boolean     not null,
    ended              date,
    carer              varchar(20),
    reason_for_move    varchar(20),
    home_postcode      varchar,
    placement_postcode varchar,
    urn                varchar,
    traits             varchar     not null,
    constraint placement_is_a_revision primary key (log_no),
    constraint placement_stands_once unique (record_id)
);

create table looked_after_review (
    log_no        bigint not null,
    first_no      bigint not null,
    child_no      bigint not null,
    record_id     uuid   not null,
    reviewed_on   date   not null,
    participation varchar(20),
    constraint looked_after_review_is_a_revision primary key (log_no),
    constraint looked_after_review_stands_once unique (record_id)
);

create table year_in_care (
    log_no                bigint not null,
    first_no              bigint not null,
    child_no              bigint not null,
    record_id             uuid   not null,
    year_ending           date   not null,
    sdq_score             integer,
    no_sdq                varchar(20),
    convicted             varchar(3),
    development_checks    varchar(3),
    immunisations         varchar(3),
    dental_check          varchar(3),
    health_assessment     varchar(3),
    substance_misuse      varchar(3),
    intervention_received varchar(3),
    intervention_offered  varchar(3),
    constraint year_in_care_is_a_revision primary key (log_no),
    constraint year_in_care_stands_once unique (record_id)
);

create table unaccompanied_status (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid   not null,
    ceases    date,
    constraint unaccompanied_status_is_a_revision primary key (log_no),
    constraint unaccompanied_status_stands_once unique (record_id)
);

create table deprivation_of_liberty (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid   not null,
    began     date   not null,
    ended     date,
    constraint deprivation_of_liberty_is_a_revision primary key (log_no),
    constraint deprivation_of_liberty_stands_once unique (record_id)
);

create table previous_permanence (
    log_no      bigint      not null,
    first_no    bigint      not null,
    child_no    bigint      not null,
    record_id   uuid        not null,
    arrangement varchar(20) not null,
    authority   varchar,
    order_year  integer,
    order_month integer,
    order_day   integer,
    constraint previous_permanence_is_a_revision primary key (log_no),
    constraint previous_permanence_stands_once unique (record_id)
);

create table adoption_decision (
    log_no          bigint not null,
    first_no        bigint not null,
    child_no        bigint not null,
    record_id       uuid   not null,
    decided         date   not null,
    reversed        date,
    reason_reversed varchar(20),
    constraint adoption_decision_is_a_revision primary key (log_no),
    constraint adoption_decision_stands_once unique (record_id)
);

create table adoption_match (
    log_no                  bigint not null,
    first_no                bigint not null,
    child_no                bigint not null,
    record_id               uuid   not null,
    decided                 date,
    matched                 date,
    by_current_foster_carer varchar(3),
    adopters                integer,
    adopter_sex             varchar(20),
    adopter_status          varchar(20),
    constraint adoption_match_is_a_revision primary key (log_no),
    constraint adoption_match_stands_once unique (record_id)
);

create table leaving_care_year (
    log_no        bigint not null,
    first_no      bigint not null,
    child_no      bigint not null,
    record_id     uuid   not null,
    year_ending   date   not null,
    in_touch      varchar(20),
    activity      varchar(20),
    accommodation varchar,
    suitability   varchar(20),
    constraint leaving_care_year_is_a_revision primary key (log_no),
    constraint leaving_care_year_stands_once unique (record_id)
);

create table missing_episode (
    log_no       bigint      not null,
    first_no     bigint      not null,
    child_no     bigint      not null,
    record_id    uuid        not null,
    absence      varchar(20) not null,
    went_missing date        not null,
    returned     date,
    returned_at  timestamp(6) with time zone,
    constraint missing_episode_is_a_revision primary key (log_no),
    constraint missing_episode_stands_once unique (record_id)
);

-- what the child said and what it meant stay in the body
create table visit (
    log_no     bigint      not null,
    first_no   bigint      not null,
    child_no   bigint      not null,
    record_id  uuid        not null,
    visited_on date        not null,
    started_at time,
    purpose    varchar(40) not null,
    child_seen varchar(20) not null,
    place      varchar     not null,
    outcome    varchar(20) not null,
    visited_by uuid,
    constraint visit_is_a_revision primary key (log_no),
    constraint visit_stands_once unique (record_id)
);

create table in_file (
    log_no           bigint not null,
    first_no         bigint not null,
    child_no         bigint not null,
    record_id        uuid   not null,
    as_at            date,
    not_in_file_from date,
    constraint in_file_is_a_revision primary key (log_no),
    constraint in_file_stands_once unique (record_id)
);

create table import_made (
    log_no       bigint  not null,
    first_no     bigint  not null,
    record_id    uuid    not null,
    format       varchar not null,
    as_at        date    not null,
    files        integer not null,
    rows_kept    integer not null,
    rows_warned  integer not null,
    rows_refused integer not null,
    children     integer not null,
    constraint import_made_is_a_revision primary key (log_no),
    constraint import_made_stands_once unique (record_id)
);
