-- Whether a job's search began with a head start, at whose temperature it goes on after a takeover;
-- null for jobs that were noted before this column, and before the first roster.
alter table job add column from_head_start boolean;
