-- when each child was last seen, and last seen alone, on a visit that is recorded: it follows from the visits, and a list
-- of many children need not read all of theirs
create table child_seen (
    child_no      bigint not null,
    seen_on       date   not null,
    seen_alone_on date,
    constraint child_seen_is_one_childs primary key (child_no)
);
