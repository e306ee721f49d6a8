-- What a county keeps between quarters. A document is an object of the contract as it was handed
-- in, without its nulls; the columns beside it repeat what lists are filtered and sorted by.
create table county (
  id varchar(64) not null primary key,
  name varchar(200) not null,
  active boolean not null,
  version bigint not null,
  -- Counts every write to anything that the county keeps.
  revision bigint not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);

create table hospital (
  county varchar(64) not null references county (id),
  id varchar(100) not null,
  name varchar(200),
  tier varchar(20),
  document text not null,
  active boolean not null,
  version bigint not null,
  ordinal int not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (county, id)
);

create table centre (
  county varchar(64) not null references county (id),
  id varchar(100) not null,
  name varchar(200),
  kind varchar(20),
  document text not null,
  active boolean not null,
  version bigint not null,
  ordinal int not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (county, id)
);

create table physician (
  county varchar(64) not null references county (id),
  id varchar(100) not null,
  name varchar(200),
  institution varchar(100) not null,
  title varchar(20) not null,
  specialty varchar(100) not null,
  phone varchar(40),
  document text not null,
  active boolean not null,
  version bigint not null,
  ordinal int not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (county, id)
);
create index physician_institution on physician (county, institution);

create table policy (
  county varchar(64) not null references county (id),
  version int not null,
  document text not null,
  made_at timestamp with time zone not null,
  primary key (county, version)
);

create table working_calendar (
  county varchar(64) not null references county (id) primary key,
  -- Null: the built-in statutory calendar.
  document text,
  version bigint not null,
  updated_at timestamp with time zone not null
);

create table travel_time (
  county varchar(64) not null references county (id),
  hospital varchar(100) not null,
  centre varchar(100) not null,
  minutes int not null,
  source varchar(20) not null,
  version bigint not null,
  updated_at timestamp with time zone not null,
  primary key (county, hospital, centre)
);

-- What was made under which Idempotency-Key; the scope is the list that was added to.
create table registry_submission (
  scope varchar(200) not null,
  submission_key varchar(200) not null,
  fingerprint varchar(64) not null,
  made varchar(100) not null,
  made_at timestamp with time zone not null,
  primary key (scope, submission_key)
);
