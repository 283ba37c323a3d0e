-- how far of the journal this database has taken in
create table position (
    segment bigint not null,
    frame   bigint not null
);
