-- Rosters as they were published, numbered from 1 in each round, packed, never changed.
create table published_roster (
  county varchar(64) not null,
  round varchar(20) not null,
  version int not null,
  snapshot varchar(36) not null references problem_snapshot (id),
  roster_chinese bytea not null,
  roster_english bytea not null,
  published_by varchar(200) not null,
  published_at timestamp with time zone not null,
  primary key (county, round, version),
  foreign key (county, round) references planning_round (county, id)
);
