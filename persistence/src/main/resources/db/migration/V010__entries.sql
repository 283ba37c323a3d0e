-- what is recorded under a kind that is described; the answers stay in the body
create table entry (
    log_no      bigint      not null,
    first_no    bigint      not null,
    child_no    bigint      not null,
    record_id   uuid        not null,
    entry_kind  varchar(60) not null,
    happened_on date        not null,
    happened_at timestamp(6) with time zone,
    outcome     varchar(20) not null,
    told        varchar(200),
    recorded_by uuid,
    constraint entry_is_a_revision primary key (log_no),
    constraint entry_stands_once unique (record_id)
);

alter table missing_episode add column went_missing_at timestamp(6) with time zone;

-- a health assessment or dental check counts whether a file told of it or a person recorded it
drop view ssd_cla_health;

create view ssd_cla_health as
select cast(h.record_id as varchar(36)) as clah_health_check_id,
       c.person_id                      as clah_person_id,
       case h.check_type when 'HEALTH_ASSESSMENT' then 'Health Assessment' else 'Dental Check' end
                                        as clah_health_check_type,
       h.checked_on                     as clah_health_check_date,
       h.status                         as clah_health_check_status
from health_check h
join ssd_child c on c.child_no = h.child_no
union all
select cast(e.record_id as varchar(36)),
       c.person_id,
       case e.told when 'HEALTH_ASSESSMENT' then 'Health Assessment' else 'Dental Check' end,
       e.happened_on,
       case e.outcome when 'RECORDED' then 'HELD' else 'REFUSED' end
from entry e
join ssd_child c on c.child_no = e.child_no
where e.told in ('HEALTH_ASSESSMENT', 'DENTAL_CHECK') and e.outcome in ('RECORDED', 'REFUSED');
