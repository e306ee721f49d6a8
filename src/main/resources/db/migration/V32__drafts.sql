-- What a roster was planned from, packed (gzip), never changed.
create table problem_snapshot (
  id varchar(36) not null primary key,
  county varchar(64) not null,
  round varchar(20) not null,
  problem bytea not null,
  -- SHA-256 of the unpacked problem.
  fingerprint varchar(64) not null,
  policy_version int not null,
  registry_revision bigint not null,
  made_by varchar(200) not null,
  made_at timestamp with time zone not null,
  foreign key (county, round) references planning_round (county, id)
);
create index problem_snapshot_round on problem_snapshot (county, round, made_at);

-- Rosters that may yet become the published one, packed in each language, never changed.
create table draft (
  id varchar(36) not null primary key,
  county varchar(64) not null,
  round varchar(20) not null,
  snapshot varchar(36) not null references problem_snapshot (id),
  parent varchar(36) references draft (id),
  origin varchar(20) not null,
  score_limits bigint not null,
  score_coverage bigint not null,
  score_soft bigint not null,
  roster_chinese bytea not null,
  roster_english bytea not null,
  made_by varchar(200) not null,
  made_at timestamp with time zone not null,
  foreign key (county, round) references planning_round (county, id)
);
create index draft_round on draft (county, round, made_at);

-- Solves of a round. The job may be forgotten; what it found is a draft by then.
create table round_run (
  id varchar(36) not null primary key,
  county varchar(64) not null,
  round varchar(20) not null,
  snapshot varchar(36) not null references problem_snapshot (id),
  job varchar(36) not null,
  seconds int not null,
  seed bigint not null,
  status varchar(20) not null,
  draft varchar(36) references draft (id),
  started_by varchar(200) not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  foreign key (county, round) references planning_round (county, id)
);
create index round_run_round on round_run (county, round, started_at);
create index round_run_open on round_run (ended_at);
