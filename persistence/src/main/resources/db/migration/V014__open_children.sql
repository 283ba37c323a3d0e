-- with which children the authority works now, since when they have had no named worker, and when something last moved: it
-- follows from their records, and the page of a team need not read every child
create table open_child (
    child_no       bigint      not null,
    under          varchar(40) not null,
    since          date        not null,
    unnamed_since  date,
    last_worker_id uuid,
    team_id        uuid,
    progress_on    date,
    decided_on     date,
    constraint open_child_is_one_childs primary key (child_no)
);
create index open_child_without_worker on open_child (unnamed_since);
