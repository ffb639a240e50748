-- Lists of employers stand in the order of a dictionary, as lists of people do, and no longer by code points.
-- No register is older than this column, so there is nothing to fill.
alter table organization add column sort_key varchar(200) not null;

create index ix_organization_sort_key on organization (sort_key, id);
create index ix_organization_district_sort on organization (district_code, sort_key);
create index ix_organization_town_sort on organization (town_code, sort_key);
create index ix_organization_kind_sort on organization (kind, sort_key);
drop index ix_organization_district on organization;
drop index ix_organization_town on organization;
drop index ix_organization_kind on organization;

-- The foreign key to the authority needs an index of its own at every moment.
create index ix_organization_supervisor_sort on organization (supervisor_id, district_code, sort_key);
drop index ix_organization_supervisor on organization;
