-- Whose job has ended is looked up by the job.
create index round_run_job on round_run (job);
create index scenario_run_job on scenario_run (job);
create index amendment_job on amendment (job);
