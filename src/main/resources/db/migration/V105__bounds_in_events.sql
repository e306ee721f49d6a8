-- What was proven by then that no roster of the best coverage costs less than.
alter table job_event add column soft_bound bigint;
