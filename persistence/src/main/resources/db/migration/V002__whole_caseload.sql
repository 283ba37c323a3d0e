-- From contact to plan, family and network, and what only lists of single dates carry. As in V001: one table for each kind
-- of record, and no second opinion about what may be stored.

create table contact (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    made_on   date not null,
    source    varchar(40),
    constraint contact_is_a_revision primary key (log_no),
    constraint contact_stands_once unique (record_id)
);

create table early_help (
    log_no       bigint not null,
    first_no     bigint not null,
    child_no     bigint not null,
    record_id    uuid not null,
    began        date not null,
    ended        date,
    organisation varchar,
    worker_id    uuid,
    constraint early_help_is_a_revision primary key (log_no),
    constraint early_help_stands_once unique (record_id)
);

create table referral (
    log_no            bigint not null,
    first_no          bigint not null,
    child_no          bigint not null,
    record_id         uuid not null,
    received_on       date not null,
    source            varchar(40),
    primary_need      varchar(20),
    no_further_action varchar(3),
    decided_on        date,
    closed            date,
    reason_closed     varchar(20),
    team_id           uuid,
    worker_id         uuid,
    constraint referral_is_a_revision primary key (log_no),
    constraint referral_stands_once unique (record_id)
);

create table assessment (
    log_no         bigint not null,
    first_no       bigint not null,
    child_no       bigint not null,
    record_id      uuid not null,
    referral_id    uuid,
    began          date not null,
    reviewed       date,
    authorised     date,
    factors        varchar not null,
    child_seen     varchar(3),
    support_needed varchar(3),
    team_id        uuid,
    worker_id      uuid,
    constraint assessment_is_a_revision primary key (log_no),
    constraint assessment_stands_once unique (record_id)
);

create table strategy_discussion (
    log_no            bigint not null,
    first_no          bigint not null,
    child_no          bigint not null,
    record_id         uuid not null,
    referral_id       uuid,
    held_on           date not null,
    initiated_enquiry varchar(3) not null,
    constraint strategy_discussion_is_a_revision primary key (log_no),
    constraint strategy_discussion_stands_once unique (record_id)
);

create table section_47_enquiry (
    log_no                  bigint not null,
    first_no                bigint not null,
    child_no                bigint not null,
    record_id               uuid not null,
    referral_id             uuid,
    began                   date not null,
    ended                   date,
    conference_target       date,
    conference_not_required varchar(3),
    team_id                 uuid,
    worker_id               uuid,
    constraint section_47_enquiry_is_a_revision primary key (log_no),
    constraint section_47_enquiry_stands_once unique (record_id)
);

create table initial_conference (
    log_no         bigint not null,
    first_no       bigint not null,
    child_no       bigint not null,
    record_id      uuid not null,
    referral_id    uuid,
    enquiry_id     uuid,
    held_on        date not null,
    target         date,
    transferred_in varchar(3),
    led_to_plan    varchar(3),
    team_id        uuid,
    worker_id      uuid,
    constraint initial_conference_is_a_revision primary key (log_no),
    constraint initial_conference_stands_once unique (record_id)
);

create table protection_plan (
    log_no           bigint not null,
    first_no         bigint not null,
    child_no         bigint not null,
    record_id        uuid not null,
    referral_id      uuid,
    conference_id    uuid,
    began            date not null,
    ended            date,
    initial_category varchar(20),
    latest_category  varchar(20),
    previous_plans   integer,
    constraint protection_plan_is_a_revision primary key (log_no),
    constraint protection_plan_stands_once unique (record_id)
);

create table protection_review (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    plan_id   uuid,
    held_on   date not null,
    constraint protection_review_is_a_revision primary key (log_no),
    constraint protection_review_stands_once unique (record_id)
);

create table core_group (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    held_on   date not null,
    constraint core_group_is_a_revision primary key (log_no),
    constraint core_group_stands_once unique (record_id)
);

create table in_need_plan (
    log_no      bigint not null,
    first_no    bigint not null,
    child_no    bigint not null,
    record_id   uuid not null,
    referral_id uuid,
    began       date not null,
    ended       date,
    team_id     uuid,
    worker_id   uuid,
    constraint in_need_plan_is_a_revision primary key (log_no),
    constraint in_need_plan_stands_once unique (record_id)
);

create table in_need_review (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    held_on   date not null,
    constraint in_need_review_is_a_revision primary key (log_no),
    constraint in_need_review_stands_once unique (record_id)
);

create table pre_proceedings (
    log_no                 bigint not null,
    first_no               bigint not null,
    child_no               bigint not null,
    record_id              uuid not null,
    began                  date,
    letter_sent            date,
    family_meeting_offered varchar(3),
    family_meeting_held    varchar(3),
    first_meeting          date,
    review_meetings        integer,
    decided                date,
    outcome_letter         varchar,
    court_application      date,
    letter_of_intent       date,
    family_id              varchar,
    constraint pre_proceedings_is_a_revision primary key (log_no),
    constraint pre_proceedings_stands_once unique (record_id)
);

create table disability (
    log_no          bigint not null,
    first_no        bigint not null,
    child_no        bigint not null,
    record_id       uuid not null,
    disability_code varchar(20),
    constraint disability_is_a_revision primary key (log_no),
    constraint disability_stands_once unique (record_id)
);

create table address (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    lines     varchar not null,
    postcode  varchar,
    began     date,
    ended     date,
    given_by  varchar,
    confirmed date,
    constraint address_is_a_revision primary key (log_no),
    constraint address_stands_once unique (record_id)
);

create table other_identifier (
    log_no          bigint not null,
    first_no        bigint not null,
    child_no        bigint not null,
    record_id       uuid not null,
    identifier_type varchar(40) not null,
    identifier      varchar not null,
    began           date,
    ended           date,
    constraint other_identifier_is_a_revision primary key (log_no),
    constraint other_identifier_stands_once unique (record_id)
);

create table family_group (
    log_no     bigint not null,
    first_no   bigint not null,
    child_no   bigint not null,
    record_id  uuid not null,
    identifier varchar not null,
    constraint family_group_is_a_revision primary key (log_no),
    constraint family_group_stands_once unique (record_id)
);

create table relative (
    log_no                  bigint not null,
    first_no                bigint not null,
    child_no                bigint not null,
    record_id               uuid not null,
    given_name              varchar not null,
    family_name             varchar not null,
    known_as                varchar,
    kin                     varchar(40) not null,
    relation                varchar not null,
    through_id              uuid,
    sex                     varchar(20) not null,
    born                    date,
    expected                date,
    died                    date,
    lives_with_child        varchar(3),
    parental_responsibility varchar(3),
    safe_adult              varchar(3),
    phone                   varchar,
    own_child_id            uuid,
    consulted               date,
    constraint relative_is_a_revision primary key (log_no),
    constraint relative_stands_once unique (record_id)
);

create table care_plan (
    log_no     bigint not null,
    first_no   bigint not null,
    child_no   bigint not null,
    record_id  uuid not null,
    made       date,
    permanence varchar(60),
    constraint care_plan_is_a_revision primary key (log_no),
    constraint care_plan_stands_once unique (record_id)
);

create table health_check (
    log_no     bigint not null,
    first_no   bigint not null,
    child_no   bigint not null,
    record_id  uuid not null,
    check_type varchar(20) not null,
    checked_on date not null,
    status     varchar(20) not null,
    constraint health_check_is_a_revision primary key (log_no),
    constraint health_check_stands_once unique (record_id)
);

create table strengths_and_difficulties (
    log_no       bigint not null,
    first_no     bigint not null,
    child_no     bigint not null,
    record_id    uuid not null,
    completed_on date not null,
    score        integer,
    no_score     varchar(20),
    constraint strengths_and_difficulties_is_a_revision primary key (log_no),
    constraint strengths_and_difficulties_stands_once unique (record_id)
);

create table conviction (
    log_no      bigint not null,
    first_no    bigint not null,
    child_no    bigint not null,
    record_id   uuid not null,
    offended_on date not null,
    offence     varchar,
    constraint conviction_is_a_revision primary key (log_no),
    constraint conviction_stands_once unique (record_id)
);

create table substance_misuse (
    log_no                bigint not null,
    first_no              bigint not null,
    child_no              bigint not null,
    record_id             uuid not null,
    found_on              date not null,
    substance             varchar,
    intervention_received varchar(3),
    constraint substance_misuse_is_a_revision primary key (log_no),
    constraint substance_misuse_stands_once unique (record_id)
);

create table reviewing_officer_contact (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    made_on   date not null,
    constraint reviewing_officer_contact_is_a_revision primary key (log_no),
    constraint reviewing_officer_contact_stands_once unique (record_id)
);

create table care_leaver (
    log_no         bigint not null,
    first_no       bigint not null,
    child_no       bigint not null,
    record_id      uuid not null,
    began          date not null,
    began_is_known boolean not null,
    ended          date,
    eligibility    varchar(20) not null,
    constraint care_leaver_is_a_revision primary key (log_no),
    constraint care_leaver_stands_once unique (record_id)
);

create table pathway_review (
    log_no    bigint not null,
    first_no  bigint not null,
    child_no  bigint not null,
    record_id uuid not null,
    held_on   date not null,
    constraint pathway_review_is_a_revision primary key (log_no),
    constraint pathway_review_stands_once unique (record_id)
);

create table care_leaver_contact (
    log_no        bigint not null,
    first_no      bigint not null,
    child_no      bigint not null,
    record_id     uuid not null,
    made_on       date not null,
    in_touch      varchar(20),
    activity      varchar(20),
    accommodation varchar,
    suitability   varchar(20),
    constraint care_leaver_contact_is_a_revision primary key (log_no),
    constraint care_leaver_contact_stands_once unique (record_id)
);

create table adoption_course (
    log_no                   bigint not null,
    first_no                 bigint not null,
    child_no                 bigint not null,
    record_id                uuid not null,
    early_permanence_decided date,
    early_permanence_placed  date,
    placement_order          date,
    placed_with_foster_carer date,
    placed_for_adoption      date,
    ordered                  date,
    worker_id                uuid,
    constraint adoption_course_is_a_revision primary key (log_no),
    constraint adoption_course_stands_once unique (record_id)
);

create table adopter (
    log_no                 bigint not null,
    first_no               bigint not null,
    record_id              uuid not null,
    identifier             varchar not null,
    family                 varchar,
    sex                    varchar(20) not null,
    ethnicity              varchar(20),
    disability             varchar(3),
    fostering_for_adoption varchar(3),
    enquired               date,
    stage_one_began        date,
    stage_one_ended        date,
    stage_two_began        date,
    stage_two_ended        date,
    applied                date,
    approved               date,
    matched                date,
    placed                 date,
    children_placed        integer,
    ordered                date,
    left_on                date,
    reason_left            varchar(20),
    constraint adopter_is_a_revision primary key (log_no),
    constraint adopter_stands_once unique (record_id)
);

create table visit_in_file (
    log_no     bigint      not null,
    first_no   bigint      not null,
    child_no   bigint      not null,
    record_id  uuid        not null,
    visited_on date        not null,
    purpose    varchar(40) not null,
    child_seen varchar(20),
    constraint visit_in_file_is_a_revision primary key (log_no),
    constraint visit_in_file_stands_once unique (record_id)
);

create table involvement (
    log_no    bigint      not null,
    first_no  bigint      not null,
    child_no  bigint      not null,
    record_id uuid        not null,
    worker_id uuid        not null,
    part      varchar(40) not null,
    began     date        not null,
    ended     date,
    constraint involvement_is_a_revision primary key (log_no),
    constraint involvement_stands_once unique (record_id)
);

create table former_name (
    log_no      bigint  not null,
    first_no    bigint  not null,
    child_no    bigint  not null,
    record_id   uuid    not null,
    given_name  varchar not null,
    family_name varchar not null,
    known_as    varchar,
    until       date,
    constraint former_name_is_a_revision primary key (log_no),
    constraint former_name_stands_once unique (record_id)
);

alter table child add column expected date;
alter table child add column died date;
alter table child add column gender varchar(20);
alter table placement add column distance numeric(7, 1);
alter table team add column parent_id uuid;
alter table missing_episode add column interview_offered varchar(3);
alter table missing_episode add column interview_accepted varchar(3);
