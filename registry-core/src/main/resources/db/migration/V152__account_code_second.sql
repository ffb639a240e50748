-- A reset that one administrator starts opens nothing before a second one has agreed, once there are two.
alter table account_code add column needs_second boolean default false not null;
alter table account_code add column confirmed_by binary(16);
