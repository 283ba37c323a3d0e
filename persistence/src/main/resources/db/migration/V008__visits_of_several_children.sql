-- what is told of a visit beside its day: why a child was not seen, or not alone, and who was visited together
alter table visit add column not_seen_because varchar(40);
alter table visit add column not_alone_because varchar(40);
alter table visit add column bedroom varchar(20);
alter table visit add column minutes integer;
alter table visit add column announced varchar(10);
alter table visit add column together_with uuid;
alter table visit add column next_by date;
