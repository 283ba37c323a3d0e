-- what visits brought to managers, and until when a decision keeps it quiet: it follows from the visits and from what was
-- decided, and a list of what waits for a decision need not read every child
create table raised (
    child_no             bigint not null,
    concern_on           date,
    concern_quiet_until  date,
    not_seen_on          date,
    not_seen_quiet_until date,
    constraint raised_is_one_childs primary key (child_no)
);
