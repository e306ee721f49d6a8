-- The duties of a running job's best roster, of the moment of its figures: what goes on after a
-- takeover. The roster of job_roster is the one last worded, a few seconds older.
create table job_best (
  job varchar(36) primary key references job (id) on delete cascade,
  duties bytea not null
);
