-- Who is posted where and when, and the tours that are made again and again: entries as hospitals,
-- centres and physicians are.
create table posting (
  county varchar(64) not null references county (id),
  id varchar(100) not null,
  name varchar(200),
  physician varchar(100) not null,
  centre varchar(100) not null,
  document text not null,
  active boolean not null,
  version bigint not null,
  ordinal int not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (county, id)
);
create index posting_physician on posting (county, physician);
create index posting_centre on posting (county, centre);

create table tour_plan (
  county varchar(64) not null references county (id),
  id varchar(100) not null,
  name varchar(200),
  centre varchar(100) not null,
  frequency varchar(20) not null,
  document text not null,
  active boolean not null,
  version bigint not null,
  ordinal int not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (county, id)
);
create index tour_plan_centre on tour_plan (county, centre);
