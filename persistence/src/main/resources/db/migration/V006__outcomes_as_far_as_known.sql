-- What came of a referral, an assessment or a conference, as far as it is known: a flag is left out where the records do not say it.

create or replace view ssd_cin_episodes as
select cast(r.record_id as varchar(36)) as cine_referral_id,
       c.person_id                      as cine_person_id,
       r.received_on                    as cine_referral_date,
       r.primary_need                   as cine_cin_primary_need_code,
       r.source                         as cine_referral_source_code,
       '{' || concat_ws(',',
           case when exists (select 1 from assessment a where a.child_no = r.child_no and a.referral_id = r.record_id)
                then '"OUTCOME_SINGLE_ASSESSMENT_FLAG":"Y"'
                -- an assessment that names no referral may be of this one
                when not exists (select 1 from assessment a where a.child_no = r.child_no and a.referral_id is null)
                then '"OUTCOME_SINGLE_ASSESSMENT_FLAG":"N"' end,
           case r.no_further_action when 'YES' then '"OUTCOME_NFA_FLAG":"Y"'
                                    when 'NO' then '"OUTCOME_NFA_FLAG":"N"' end,
           case when exists (select 1 from strategy_discussion s
                             where s.child_no = r.child_no and s.referral_id = r.record_id)
                then '"OUTCOME_STRATEGY_DISCUSSION_FLAG":"Y"'
                when not exists (select 1 from strategy_discussion s
                                 where s.child_no = r.child_no and s.referral_id is null)
                then '"OUTCOME_STRATEGY_DISCUSSION_FLAG":"N"' end)
           || '}'                       as cine_referral_outcome_json,
       case r.no_further_action when 'YES' then 'Y' when 'NO' then 'N' end as cine_referral_nfa,
       r.reason_closed                  as cine_close_reason,
       r.closed                         as cine_close_date,
       cast(r.team_id as varchar(36))   as cine_referral_team,
       cast(r.worker_id as varchar(36)) as cine_referral_worker_id
from referral r
join ssd_child c on c.child_no = r.child_no;

create or replace view ssd_cin_assessments as
select cast(a.record_id as varchar(36))   as cina_assessment_id,
       c.person_id                        as cina_person_id,
       cast(a.referral_id as varchar(36)) as cina_referral_id,
       a.began                            as cina_assessment_start_date,
       case a.child_seen when 'YES' then 'Y' when 'NO' then 'N' end as cina_assessment_child_seen,
       a.authorised                       as cina_assessment_auth_date,
       case a.support_needed
           when 'NO' then '{"OUTCOME_NFA_FLAG":"Y","OUTCOME_REQUIRING_SUPPORT_FLAG":"N"}'
           when 'YES' then '{"OUTCOME_NFA_FLAG":"N","OUTCOME_REQUIRING_SUPPORT_FLAG":"Y"}'
           else '{}' end                  as cina_assessment_outcome_json,
       case a.support_needed when 'NO' then 'Y' when 'YES' then 'N' end as cina_assessment_outcome_nfa,
       cast(a.team_id as varchar(36))     as cina_assessment_team,
       cast(a.worker_id as varchar(36))   as cina_assessment_worker_id
from assessment a
join ssd_child c on c.child_no = a.child_no;

create or replace view ssd_initial_cp_conference as
select cast(i.record_id as varchar(36))   as icpc_icpc_id,
       cast(i.enquiry_id as varchar(36))  as icpc_s47_enquiry_id,
       c.person_id                        as icpc_person_id,
       cast(p.record_id as varchar(36))   as icpc_cp_plan_id,
       cast(i.referral_id as varchar(36)) as icpc_referral_id,
       case i.transferred_in when 'YES' then 'Y' when 'NO' then 'N' end as icpc_icpc_transfer_in,
       i.target                           as icpc_icpc_target_date,
       i.held_on                          as icpc_icpc_date,
       case i.led_to_plan when 'YES' then 'Y' when 'NO' then 'N' end as icpc_icpc_outcome_cp_flag,
       case i.led_to_plan
           when 'YES' then '{"OUTCOME_CP_FLAG":"Y","OUTCOME_NFA_FLAG":"N"}'
           when 'NO' then '{"OUTCOME_CP_FLAG":"N","OUTCOME_NFA_FLAG":"Y"}'
           else '{}' end                  as icpc_icpc_outcome_json,
       cast(i.team_id as varchar(36))     as icpc_icpc_team,
       cast(i.worker_id as varchar(36))   as icpc_icpc_worker_id
from initial_conference i
join ssd_child c on c.child_no = i.child_no
left join protection_plan p on p.child_no = i.child_no and p.conference_id = i.record_id;
