-- A job whose node died waits before all others, and is given up once too many died with it.
alter table job add column interrupted boolean default false not null;
alter table job add column deaths int default 0 not null;
drop index job_queue;
create index job_queue on job (status, interrupted, urgency, county, number);
