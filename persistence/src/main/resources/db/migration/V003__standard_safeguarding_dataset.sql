-- The Standard Safeguarding Dataset read from the store: a view for each of its tables, with the fields that a return
-- needs and those that come for nothing. Names are the dataset's. Flags are Y and N, as it has them.

create view ssd_child as
select child.*,
       coalesce(authority_id, cast(record_id as varchar(36))) as person_id
from child;

create view ssd_person as
select c.person_id                                      as pers_person_id,
       c.given_name                                     as pers_forename,
       c.family_name                                    as pers_surname,
       case c.sex when 'FEMALE' then 'F' when 'MALE' then 'M' else 'U' end as pers_sex,
       coalesce(c.gender, c.sex)                        as pers_gender,
       c.ethnicity                                      as pers_ethnicity,
       c.born                                           as pers_dob,
       c.nhs_number                                     as pers_common_child_id,
       c.no_upn                                         as pers_upn_unknown,
       c.expected                                       as pers_expected_dob,
       c.died                                           as pers_death_date,
       case c.is_mother when 'YES' then 'Y' when 'NO' then 'N' end as pers_is_mother
from ssd_child c;

create view ssd_family as
select cast(f.record_id as varchar(36)) as fami_table_id,
       f.identifier                     as fami_family_id,
       c.person_id                      as fami_person_id
from family_group f
join ssd_child c on c.child_no = f.child_no;

create view ssd_address as
select cast(a.record_id as varchar(36)) as addr_table_id,
       c.person_id                      as addr_person_id,
       a.began                          as addr_address_start_date,
       a.ended                          as addr_address_end_date,
       a.postcode                       as addr_address_postcode
from address a
join ssd_child c on c.child_no = a.child_no;

create view ssd_disability as
select c.person_id                      as disa_person_id,
       cast(d.record_id as varchar(36)) as disa_table_id,
       d.disability_code                as disa_disability_code
from disability d
join ssd_child c on c.child_no = d.child_no;

create view ssd_immigration_status as
select c.person_id                      as immi_person_id,
       cast(u.record_id as varchar(36)) as immi_immigration_status_id,
       'UASC'                           as immi_immigration_status,
       u.ceases                         as immi_immigration_status_end_date
from unaccompanied_status u
join ssd_child c on c.child_no = u.child_no;

create view ssd_mother as
select cast(r.record_id as varchar(36)) as moth_table_id,
       c.person_id                      as moth_person_id,
       o.person_id                      as moth_childs_person_id,
       r.born                           as moth_childs_dob
from relative r
join ssd_child c on c.child_no = r.child_no
left join child_number n on n.child_id = r.own_child_id
left join ssd_child o on o.child_no = n.child_no
where r.kin = 'CHILD_OF_THE_CHILD'
union all
select cast(c.record_id as varchar(36)), c.person_id, cast(null as varchar), c.first_child_born
from ssd_child c
where c.first_child_born is not null
  and not exists (select 1 from relative r
                  where r.child_no = c.child_no and r.kin = 'CHILD_OF_THE_CHILD' and r.born = c.first_child_born);

create view ssd_linked_identifiers as
select cast(i.record_id as varchar(36)) as link_table_id,
       c.person_id                      as link_person_id,
       i.identifier_type                as link_identifier_type,
       i.identifier                     as link_identifier_value,
       i.began                          as link_valid_from_date,
       i.ended                          as link_valid_to_date
from other_identifier i
join ssd_child c on c.child_no = i.child_no
union all
select cast(c.record_id as varchar(36)), c.person_id, 'UPN', c.upn, cast(null as date), cast(null as date)
from ssd_child c
where c.upn is not null;

create view ssd_legal_status as
select cast(l.record_id as varchar(36))                    as lega_legal_status_id,
       c.person_id                                         as lega_person_id,
       l.status_code                                       as lega_legal_status,
       case when l.began_is_known then l.began end         as lega_legal_status_start_date,
       l.ended                                             as lega_legal_status_end_date
from legal_status l
join ssd_child c on c.child_no = l.child_no;

create view ssd_contacts as
select cast(k.record_id as varchar(36)) as cont_contact_id,
       c.person_id                      as cont_person_id,
       k.made_on                        as cont_contact_date,
       k.source                         as cont_contact_source_code
from contact k
join ssd_child c on c.child_no = k.child_no;

create view ssd_early_help_episodes as
select cast(e.record_id as varchar(36)) as earl_episode_id,
       c.person_id                      as earl_person_id,
       e.began                          as earl_episode_start_date,
       e.ended                          as earl_episode_end_date,
       e.organisation                   as earl_episode_organisation,
       cast(e.worker_id as varchar(36)) as earl_episode_worker_id
from early_help e
join ssd_child c on c.child_no = e.child_no;

create view ssd_cin_episodes as
select cast(r.record_id as varchar(36)) as cine_referral_id,
       c.person_id                      as cine_person_id,
       r.received_on                    as cine_referral_date,
       r.primary_need                   as cine_cin_primary_need_code,
       r.source                         as cine_referral_source_code,
       '{"OUTCOME_SINGLE_ASSESSMENT_FLAG":"'
           || case when exists (select 1 from assessment a where a.child_no = r.child_no and a.referral_id = r.record_id)
                   then 'Y' else 'N' end
           || '","OUTCOME_NFA_FLAG":"' || case r.no_further_action when 'YES' then 'Y' else 'N' end
           || '","OUTCOME_STRATEGY_DISCUSSION_FLAG":"'
           || case when exists (select 1 from strategy_discussion s
                                where s.child_no = r.child_no and s.referral_id = r.record_id)
                   then 'Y' else 'N' end
           || '"}'                      as cine_referral_outcome_json,
       case r.no_further_action when 'YES' then 'Y' when 'NO' then 'N' end as cine_referral_nfa,
       r.reason_closed                  as cine_close_reason,
       r.closed                         as cine_close_date,
       cast(r.team_id as varchar(36))   as cine_referral_team,
       cast(r.worker_id as varchar(36)) as cine_referral_worker_id
from referral r
join ssd_child c on c.child_no = r.child_no;

create view ssd_cin_assessments as
select cast(a.record_id as varchar(36))   as cina_assessment_id,
       c.person_id                        as cina_person_id,
       cast(a.referral_id as varchar(36)) as cina_referral_id,
       a.began                            as cina_assessment_start_date,
       case a.child_seen when 'YES' then 'Y' when 'NO' then 'N' end as cina_assessment_child_seen,
       a.authorised                       as cina_assessment_auth_date,
       '{"OUTCOME_NFA_FLAG":"' || case a.support_needed when 'NO' then 'Y' else 'N' end
           || '","OUTCOME_REQUIRING_SUPPORT_FLAG":"' || case a.support_needed when 'YES' then 'Y' else 'N' end
           || '"}'                        as cina_assessment_outcome_json,
       case a.support_needed when 'NO' then 'Y' when 'YES' then 'N' end as cina_assessment_outcome_nfa,
       cast(a.team_id as varchar(36))     as cina_assessment_team,
       cast(a.worker_id as varchar(36))   as cina_assessment_worker_id
from assessment a
join ssd_child c on c.child_no = a.child_no;

create view ssd_assessment_factors as
select 'factors-' || cast(a.record_id as varchar(36))      as cinf_table_id,
       cast(a.record_id as varchar(36))                    as cinf_assessment_id,
       '["' || replace(a.factors, ' ', '","') || '"]'      as cinf_assessment_factors_json
from assessment a
where a.factors <> '';

create view ssd_cin_plans as
select cast(p.record_id as varchar(36))   as cinp_cin_plan_id,
       cast(p.referral_id as varchar(36)) as cinp_referral_id,
       c.person_id                        as cinp_person_id,
       p.began                            as cinp_cin_plan_start_date,
       p.ended                            as cinp_cin_plan_end_date,
       cast(p.team_id as varchar(36))     as cinp_cin_plan_team,
       cast(p.worker_id as varchar(36))   as cinp_cin_plan_worker_id
from in_need_plan p
join ssd_child c on c.child_no = p.child_no;

-- every visit, with an account or only from a file
create view ssd_visit as
select child_no, record_id, visited_on, purpose, child_seen, outcome
from visit
union all
select child_no, record_id, visited_on, purpose, child_seen, 'FROM_FILE'
from visit_in_file;

create view ssd_cin_visits as
select cast(v.record_id as varchar(36)) as cinv_cin_visit_id,
       c.person_id                      as cinv_person_id,
       v.visited_on                     as cinv_cin_visit_date,
       case when v.child_seen = 'NOT_SEEN' then 'N' when v.child_seen is not null then 'Y' end as cinv_cin_visit_seen,
       case v.child_seen when 'ALONE' then 'Y' when 'WITH_OTHERS' then 'N' when 'NOT_SEEN' then 'N' end
                                        as cinv_cin_visit_seen_alone
from ssd_visit v
join ssd_child c on c.child_no = v.child_no
where v.purpose = 'IN_NEED';

create view ssd_s47_enquiry as
select cast(s.record_id as varchar(36))   as s47e_s47_enquiry_id,
       cast(s.referral_id as varchar(36)) as s47e_referral_id,
       c.person_id                        as s47e_person_id,
       s.began                            as s47e_s47_start_date,
       s.ended                            as s47e_s47_end_date,
       case s.conference_not_required when 'YES' then 'Y' when 'NO' then 'N' end as s47e_s47_nfa,
       cast(s.worker_id as varchar(36))   as s47e_s47_completed_by_worker_id,
       cast(s.team_id as varchar(36))     as s47e_s47_completed_by_team
from section_47_enquiry s
join ssd_child c on c.child_no = s.child_no;

create view ssd_initial_cp_conference as
select cast(i.record_id as varchar(36))   as icpc_icpc_id,
       cast(i.enquiry_id as varchar(36))  as icpc_s47_enquiry_id,
       c.person_id                        as icpc_person_id,
       cast(p.record_id as varchar(36))   as icpc_cp_plan_id,
       cast(i.referral_id as varchar(36)) as icpc_referral_id,
       case i.transferred_in when 'YES' then 'Y' when 'NO' then 'N' end as icpc_icpc_transfer_in,
       i.target                           as icpc_icpc_target_date,
       i.held_on                          as icpc_icpc_date,
       case i.led_to_plan when 'YES' then 'Y' when 'NO' then 'N' end as icpc_icpc_outcome_cp_flag,
       '{"OUTCOME_CP_FLAG":"' || case i.led_to_plan when 'YES' then 'Y' else 'N' end
           || '","OUTCOME_NFA_FLAG":"' || case i.led_to_plan when 'NO' then 'Y' else 'N' end
           || '"}'                        as icpc_icpc_outcome_json,
       cast(i.team_id as varchar(36))     as icpc_icpc_team,
       cast(i.worker_id as varchar(36))   as icpc_icpc_worker_id
from initial_conference i
join ssd_child c on c.child_no = i.child_no
left join protection_plan p on p.child_no = i.child_no and p.conference_id = i.record_id;

create view ssd_cp_plans as
select cast(p.record_id as varchar(36))     as cppl_cp_plan_id,
       cast(p.referral_id as varchar(36))   as cppl_referral_id,
       cast(p.conference_id as varchar(36)) as cppl_icpc_id,
       c.person_id                          as cppl_person_id,
       p.began                              as cppl_cp_plan_start_date,
       p.ended                              as cppl_cp_plan_end_date,
       p.initial_category                   as cppl_cp_plan_initial_category,
       p.latest_category                    as cppl_cp_plan_latest_category
from protection_plan p
join ssd_child c on c.child_no = p.child_no;

create view ssd_cp_visits as
select cast(v.record_id as varchar(36)) as cppv_cp_visit_id,
       c.person_id                      as cppv_person_id,
       v.visited_on                     as cppv_cp_visit_date,
       case when v.child_seen = 'NOT_SEEN' then 'N' when v.child_seen is not null then 'Y' end as cppv_cp_visit_seen,
       case v.child_seen when 'ALONE' then 'Y' when 'WITH_OTHERS' then 'N' when 'NOT_SEEN' then 'N' end
                                        as cppv_cp_visit_seen_alone
from ssd_visit v
join ssd_child c on c.child_no = v.child_no
where v.purpose = 'PROTECTION';

create view ssd_cp_reviews as
select cast(r.record_id as varchar(36)) as cppr_cp_review_id,
       c.person_id                      as cppr_person_id,
       cast(r.plan_id as varchar(36))   as cppr_cp_plan_id,
       r.held_on                        as cppr_cp_review_date
from protection_review r
join ssd_child c on c.child_no = r.child_no;

-- An episode begins on each day on which care, legal status or placement begins, and ends with the next.
create view ssd_episode_day as
select p.child_no, p.record_id as care_id, p.began as began_on from period_of_care p
union
select p.child_no, p.record_id, l.began
from legal_status l
join period_of_care p on p.child_no = l.child_no and l.began >= p.began and (p.ended is null or l.began < p.ended)
union
select p.child_no, p.record_id, h.began
from placement h
join period_of_care p on p.child_no = h.child_no and h.began >= p.began and (p.ended is null or h.began < p.ended);

create view ssd_cla_episodes as
select cast(p.record_id as varchar(36)) || '-' || cast(e.began_on as varchar(10)) as clae_cla_episode_id,
       c.person_id                      as clae_person_id,
       e.began_on                            as clae_cla_episode_start_date,
       case when e.began_on = p.began and p.began_is_known then 'S'
            when h.began = e.began_on and l.began = e.began_on
                then case h.carer when 'SAME_AS_BEFORE' then 'U' else 'B' end
            when h.began = e.began_on then case h.carer when 'SAME_AS_BEFORE' then 'T' else 'P' end
            when l.began = e.began_on then 'L' end as clae_cla_episode_start_reason,
       p.category_of_need               as clae_cla_primary_need_code,
       coalesce((select min(n.began_on) from ssd_episode_day n where n.care_id = e.care_id and n.began_on > e.began_on), p.ended)
                                        as clae_cla_episode_ceased_date,
       case when exists (select 1 from ssd_episode_day n where n.care_id = e.care_id and n.began_on > e.began_on) then 'X1'
            else p.reason_ceased end    as clae_cla_episode_ceased_reason,
       cast(p.record_id as varchar(36)) as clae_cla_id,
       cast(h.record_id as varchar(36)) as clae_cla_placement_id,
       case when p.began_is_known then p.began end as clae_entered_care_date,
       (select max(o.made_on) from reviewing_officer_contact o where o.child_no = p.child_no)
                                        as clae_cla_last_iro_contact_date
from ssd_episode_day e
join period_of_care p on p.record_id = e.care_id
join ssd_child c on c.child_no = p.child_no
left join placement h
    on h.child_no = e.child_no and h.began <= e.began_on and (h.ended is null or h.ended > e.began_on)
left join legal_status l
    on l.child_no = e.child_no and l.began <= e.began_on and (l.ended is null or l.ended > e.began_on);

create view ssd_cla_placement as
select cast(h.record_id as varchar(36)) as clap_cla_placement_id,
       case when h.began_is_known then h.began end as clap_cla_placement_start_date,
       h.placement_type                 as clap_cla_placement_type,
       h.urn                            as clap_cla_placement_urn,
       h.distance                       as clap_cla_placement_distance,
       cast((select max(p.record_id) from period_of_care p
             where p.child_no = h.child_no and p.began <= h.began and (p.ended is null or h.began < p.ended))
            as varchar(36))             as clap_cla_id,
       h.provider                       as clap_cla_placement_provider,
       h.placement_postcode             as clap_cla_placement_postcode,
       h.ended                          as clap_cla_placement_end_date,
       h.reason_for_move                as clap_cla_placement_change_reason,
       c.person_id                      as clap_person_id
from placement h
join ssd_child c on c.child_no = h.child_no;

create view ssd_cla_convictions as
select cast(v.record_id as varchar(36)) as clac_cla_conviction_id,
       c.person_id                      as clac_person_id,
       v.offended_on                    as clac_cla_conviction_date,
       v.offence                        as clac_cla_conviction_offence
from conviction v
join ssd_child c on c.child_no = v.child_no;

create view ssd_cla_health as
select cast(h.record_id as varchar(36)) as clah_health_check_id,
       c.person_id                      as clah_person_id,
       case h.check_type when 'HEALTH_ASSESSMENT' then 'Health Assessment' else 'Dental Check' end
                                        as clah_health_check_type,
       h.checked_on                     as clah_health_check_date,
       h.status                         as clah_health_check_status
from health_check h
join ssd_child c on c.child_no = h.child_no;

create view ssd_cla_immunisations as
select c.person_id                      as clai_person_id,
       case y.immunisations when 'YES' then 'Y' when 'NO' then 'N' end as clai_immunisations_status,
       y.year_ending                    as clai_immunisations_status_date
from year_in_care y
join ssd_child c on c.child_no = y.child_no
where y.immunisations is not null
  and not exists (select 1 from year_in_care later
                  where later.child_no = y.child_no and later.immunisations is not null
                    and later.year_ending > y.year_ending);

create view ssd_cla_substance_misuse as
select cast(s.record_id as varchar(36)) as clas_substance_misuse_id,
       c.person_id                      as clas_person_id,
       s.found_on                       as clas_substance_misuse_date,
       s.substance                      as clas_substance_misused,
       case s.intervention_received when 'YES' then 'Y' when 'NO' then 'N' end as clas_intervention_received
from substance_misuse s
join ssd_child c on c.child_no = s.child_no;

create view ssd_cla_previous_permanence as
select cast(p.record_id as varchar(36)) as lapp_table_id,
       c.person_id                      as lapp_person_id,
       coalesce(lpad(cast(p.order_day as varchar), 2, '0'), 'zz') || '/'
           || coalesce(lpad(cast(p.order_month as varchar), 2, '0'), 'zz') || '/'
           || coalesce(cast(p.order_year as varchar), 'zzzz') as lapp_previous_permanence_order_date,
       p.arrangement                    as lapp_previous_permanence_option,
       p.authority                      as lapp_previous_permanence_la
from previous_permanence p
join ssd_child c on c.child_no = p.child_no;

create view ssd_cla_care_plan as
select cast(p.record_id as varchar(36)) as lacp_table_id,
       c.person_id                      as lacp_person_id,
       p.made                           as lacp_cla_care_plan_start_date,
       '{"PERMANENCE":"' || p.permanence || '"}' as lacp_cla_care_plan_json
from care_plan p
join ssd_child c on c.child_no = p.child_no;

create view ssd_cla_visits as
select cast(v.record_id as varchar(36)) as clav_cla_visit_id,
       c.person_id                      as clav_person_id,
       v.visited_on                     as clav_cla_visit_date,
       case when v.child_seen = 'NOT_SEEN' then 'N' when v.child_seen is not null then 'Y' end as clav_cla_visit_seen,
       case v.child_seen when 'ALONE' then 'Y' when 'WITH_OTHERS' then 'N' when 'NOT_SEEN' then 'N' end
                                        as clav_cla_visit_seen_alone
from ssd_visit v
join ssd_child c on c.child_no = v.child_no
where v.purpose = 'IN_CARE';

create view ssd_cla_reviews as
select cast(r.record_id as varchar(36)) as clar_cla_review_id,
       cast((select max(p.record_id) from period_of_care p
             where p.child_no = r.child_no and p.began <= r.reviewed_on
               and (p.ended is null or r.reviewed_on <= p.ended)) as varchar(36)) as clar_cla_id,
       r.reviewed_on                    as clar_cla_review_date,
       r.participation                  as clar_cla_review_participation
from looked_after_review r;

create view ssd_sdq_scores as
select cast(s.record_id as varchar(36)) as csdq_table_id,
       c.person_id                      as csdq_person_id,
       s.completed_on                   as csdq_sdq_completed_date,
       s.no_score                       as csdq_sdq_reason,
       s.score                          as csdq_sdq_score
from strengths_and_difficulties s
join ssd_child c on c.child_no = s.child_no
union all
select cast(y.record_id as varchar(36)), c.person_id, cast(null as date), y.no_sdq, y.sdq_score
from year_in_care y
join ssd_child c on c.child_no = y.child_no
where y.sdq_score is not null or y.no_sdq is not null;

create view ssd_missing as
select cast(m.record_id as varchar(36)) as miss_table_id,
       c.person_id                      as miss_person_id,
       m.went_missing                   as miss_missing_episode_start_date,
       case m.absence when 'MISSING' then 'M' else 'A' end as miss_missing_episode_type,
       m.returned                       as miss_missing_episode_end_date,
       case m.interview_offered when 'YES' then 'Y' when 'NO' then 'N' end as miss_missing_rhi_offered,
       case m.interview_accepted when 'YES' then 'Y' when 'NO' then 'N' end as miss_missing_rhi_accepted
from missing_episode m
join ssd_child c on c.child_no = m.child_no;

-- what was said last of a care leaver's home and days: by a contact, else by the return of a year
create view ssd_care_leaver_said as
select child_no, made_on as said_on, in_touch, activity, accommodation, suitability from care_leaver_contact
union all
select child_no, year_ending, in_touch, activity, accommodation, suitability from leaving_care_year;

create view ssd_care_leavers as
select cast(l.record_id as varchar(36)) as clea_table_id,
       c.person_id                      as clea_person_id,
       l.eligibility                    as clea_care_leaver_eligibility,
       s.in_touch                       as clea_care_leaver_in_touch,
       (select max(k.made_on) from care_leaver_contact k where k.child_no = l.child_no)
                                        as clea_care_leaver_latest_contact,
       s.accommodation                  as clea_care_leaver_accommodation,
       s.suitability                    as clea_care_leaver_accom_suitable,
       s.activity                       as clea_care_leaver_activity,
       (select max(r.held_on) from pathway_review r where r.child_no = l.child_no) as clea_pathway_plan_review_date,
       cast((select max(i.worker_id) from involvement i
             where i.child_no = l.child_no and i.part = 'PERSONAL_ADVISER' and i.ended is null) as varchar(36))
                                        as clea_care_leaver_personal_advisor,
       cast(w.team_id as varchar(36))   as clea_care_leaver_allocated_team,
       cast(n.worker_id as varchar(36)) as clea_care_leaver_worker_id
from care_leaver l
join ssd_child c on c.child_no = l.child_no
join child_number n on n.child_no = l.child_no
left join worker w on w.record_id = n.worker_id
left join ssd_care_leaver_said s
    on s.child_no = l.child_no
   and s.said_on = (select max(t.said_on) from ssd_care_leaver_said t where t.child_no = l.child_no);

-- the way to adoption of each child for whom any of it is recorded
create view ssd_permanence as
select 'permanence-' || cast(c.record_id as varchar(36)) as perm_table_id,
       c.person_id                      as perm_person_id,
       coalesce(m.decided, d.decided)   as perm_adm_decision_date,
       a.early_permanence_decided       as perm_ffa_cp_decision_date,
       coalesce(a.placement_order,
                (select min(l.began) from legal_status l where l.child_no = c.child_no and l.status_code = 'E1'))
                                        as perm_placement_order_date,
       coalesce(a.placed_for_adoption,
                (select min(h.began) from placement h
                 where h.child_no = c.child_no and h.placement_type in ('A3', 'A4', 'A5', 'A6')))
                                        as perm_placed_for_adoption_date,
       m.matched                        as perm_matched_date,
       case m.by_current_foster_carer when 'YES' then 'Y' when 'NO' then 'N' end as perm_adopted_by_carer_flag,
       a.early_permanence_placed        as perm_placed_ffa_cp_date,
       d.reversed                       as perm_decision_reversed_date,
       a.placed_with_foster_carer       as perm_placed_foster_carer_date,
       d.reason_reversed                as perm_decision_reversed_reason,
       coalesce(a.ordered,
                (select max(p.ended) from period_of_care p
                 where p.child_no = c.child_no and p.reason_ceased in ('E11', 'E12')))
                                        as perm_permanence_order_date,
       cast(a.worker_id as varchar(36)) as perm_adoption_worker_id,
       m.adopter_sex                    as perm_adopter_sex,
       m.adopter_status                 as perm_adopter_legal_status,
       m.adopters                       as perm_number_of_adopters
from ssd_child c
left join adoption_match m on m.child_no = c.child_no
left join adoption_course a on a.child_no = c.child_no
left join adoption_decision d
    on d.child_no = c.child_no
   and d.decided = (select max(x.decided) from adoption_decision x where x.child_no = c.child_no)
where m.child_no is not null or a.child_no is not null or d.child_no is not null;

create view ssd_professionals as
select cast(w.record_id as varchar(36)) as prof_professional_id,
       w.registration                   as prof_social_worker_registration_no,
       case when w.given_name is null then w.family_name
            else w.given_name || ' ' || w.family_name end as prof_professional_name,
       w.held_post                      as prof_professional_job_title,
       t.name                           as prof_professional_department
from worker w
left join team t on t.record_id = w.team_id;

create view ssd_department as
select cast(t.record_id as varchar(36)) as dept_team_id,
       t.name                           as dept_team_name,
       cast(t.parent_id as varchar(36)) as dept_team_parent_id,
       p.name                           as dept_team_parent_name
from team t
left join team p on p.record_id = t.parent_id;

create view ssd_involvements as
select cast(i.record_id as varchar(36)) as invo_involvements_id,
       cast(i.worker_id as varchar(36)) as invo_professional_id,
       i.part                           as invo_professional_role_id,
       cast(w.team_id as varchar(36))   as invo_professional_team,
       i.began                          as invo_involvement_start_date,
       i.ended                          as invo_involvement_end_date,
       i.reason                         as invo_worker_change_reason,
       c.person_id                      as invo_person_id
from (select record_id, child_no, worker_id, part, began, ended, cast(null as varchar(20)) as reason
      from involvement
      union all
      select record_id, child_no, worker_id, 'NAMED_WORKER', began, ended, reason_for_change
      from allocation) i
join ssd_child c on c.child_no = i.child_no
left join worker w on w.record_id = i.worker_id;

create view ssd_pre_proceedings as
select cast(p.record_id as varchar(36)) as prep_table_id,
       c.person_id                      as prep_person_id,
       coalesce(p.family_id, f.identifier) as prep_plo_family_id,
       p.began                          as prep_pre_pro_decision_date,
       p.first_meeting                  as prep_initial_pre_pro_meeting_date,
       p.outcome_letter                 as prep_pre_pro_outcome,
       p.decided                        as prep_agree_stepdown_issue_date,
       p.letter_sent                    as prep_pre_pro_letter_date,
       p.letter_of_intent               as prep_care_pro_letter_date,
       p.review_meetings                as prep_pre_pro_meetings_num
from pre_proceedings p
join ssd_child c on c.child_no = p.child_no
left join family_group f on f.child_no = p.child_no;

-- where a visit was recorded with the child's words; the words themselves stay in the record
create view ssd_voice_of_child as
select cast(v.record_id as varchar(36)) as voch_table_id,
       c.person_id                      as voch_person_id
from visit v
join ssd_child c on c.child_no = v.child_no
where v.outcome = 'RECORDED';
