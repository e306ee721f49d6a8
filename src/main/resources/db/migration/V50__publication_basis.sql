-- Which draft a published version is, and the coverage gaps that were acknowledged with it, as a
-- JSON list. Never changed.
create table publication_basis (
  county varchar(64) not null,
  round varchar(20) not null,
  version int not null,
  draft varchar(36) not null references draft (id),
  acknowledged text not null,
  primary key (county, round, version),
  foreign key (county, round, version) references published_roster (county, round, version)
);

-- Amendments of published rosters: what was asked for, and the draft that came of it.
create table amendment (
  id varchar(36) not null primary key,
  county varchar(64) not null,
  round varchar(20) not null,
  -- The published version that it changes.
  base int not null,
  from_day date not null,
  -- Changes, edits and the way of repair, as JSON.
  document text not null,
  snapshot varchar(36) not null references problem_snapshot (id),
  parent varchar(36) not null references draft (id),
  -- Null where nothing was searched for.
  job varchar(36),
  status varchar(20) not null,
  draft varchar(36) references draft (id),
  made_by varchar(200) not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  foreign key (county, round, base) references published_roster (county, round, version)
);
create index amendment_round on amendment (county, round, made_at);
create index amendment_open on amendment (ended_at);
