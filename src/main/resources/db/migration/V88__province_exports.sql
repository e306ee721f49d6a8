-- Every county's roster as one file: what was asked for, and what became of each county.
create table province_export (
  id varchar(36) not null primary key,
  -- XLSX or CSV.
  type varchar(10) not null,
  -- The rosters that hold on this date, or else the next ones that will.
  on_date date not null,
  language varchar(35) not null,
  asked_by varchar(200) not null,
  asked_at timestamp with time zone not null,
  -- Counties in all, and those that are done with, however that went.
  counties int not null,
  done int not null,
  ended_at timestamp with time zone
);
create index province_export_asked_at on province_export (asked_at);
create table province_export_part (
  export varchar(36) not null references province_export (id) on delete cascade,
  number int not null,
  county varchar(64) not null,
  county_name varchar(200) not null,
  -- WAITING, WRITTEN, NOTHING (no roster holds or will) or FAILED.
  status varchar(10) not null,
  round varchar(100),
  version int,
  file varchar(300),
  bytes bigint,
  primary key (export, number)
);
-- The file of a county, in pieces small enough to be held in memory.
create table province_export_piece (
  export varchar(36) not null,
  part int not null,
  number int not null,
  content bytea not null,
  primary key (export, part, number),
  foreign key (export, part) references province_export_part (export, number) on delete cascade
);
-- A table of db-scheduler of its own: exports do not wait behind solves.
create table export_task (
  task_name varchar(200) not null,
  task_instance varchar(200) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(200),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index export_task_execution_time on export_task (execution_time);
create index export_task_last_heartbeat on export_task (last_heartbeat);
