-- Employers. The row says what is so today and is derived from the dated segments in the transaction of each change;
-- district_code … supervisor_id are the columns by which scopes cut.
create table organization (
    id                 binary(16)   not null,
    credit_code        varchar(18),
    organization_code  varchar(9),
    kind               varchar(40)  not null,
    subtype            varchar(40),
    rating             varchar(40),
    parent_id          binary(16),
    name               varchar(120) not null,
    name_key           varchar(120) not null,
    region_code        varchar(20)  not null,
    district_code      varchar(20)  not null,
    town_code          varchar(20),
    employer_id        binary(16)   not null,
    supervisor_id      binary(16),
    status             varchar(20)  not null,
    merged_into        binary(16),
    changed_at         datetime(6)  not null,
    version            bigint       not null,
    constraint pk_organization primary key (id),
    constraint uk_organization_credit_code unique (credit_code),
    constraint uk_organization_organization_code unique (organization_code),
    constraint fk_organization_parent foreign key (parent_id) references organization (id),
    constraint fk_organization_merged_into foreign key (merged_into) references organization (id),
    constraint fk_organization_supervisor foreign key (supervisor_id) references authority (id),
    constraint ck_organization_employer check (employer_id = id),
    constraint ck_organization_merged check (merged_into is null or merged_into <> id)
);

-- Serve the list of an office by name, and the search by the beginning of a name.
create index ix_organization_name_key on organization (name_key, id);
create index ix_organization_district on organization (district_code, name_key);
create index ix_organization_town on organization (town_code, name_key);
create index ix_organization_supervisor on organization (supervisor_id, district_code, name_key);
create index ix_organization_kind on organization (kind, name_key);

-- What an employer was called, where it stood, whether it worked and who supervised it, each from a day on until the next
-- segment of the same aspect. A correction retracts a row and adds one; live is 1 for those that count, null for others.
create table organization_segment (
    id               binary(16)   not null,
    organization_id  binary(16)   not null,
    aspect           varchar(20)  not null,
    valid_from       date         not null,
    content          varchar(120) not null,
    content_key      varchar(120) not null,
    recorded_at      datetime(6)  not null,
    retracted_at     datetime(6),
    live             int,
    version          bigint       not null,
    constraint pk_organization_segment primary key (id),
    constraint uk_organization_segment_live unique (organization_id, aspect, valid_from, live),
    constraint fk_organization_segment_organization foreign key (organization_id) references organization (id),
    constraint ck_organization_segment_live check ((live is null) = (retracted_at is not null))
);

-- Finds an employer by a former name.
create index ix_organization_segment_content on organization_segment (aspect, content_key);
-- Finds what takes effect on a day that has come.
create index ix_organization_segment_valid_from on organization_segment (valid_from);

-- Doubles that were joined, and joined wrongly.
create table organization_merge (
    id         binary(16)   not null,
    from_id    binary(16)   not null,
    into_id    binary(16)   not null,
    reason     varchar(300) not null,
    merged_at  datetime(6)  not null,
    merged_by  varchar(100) not null,
    undone_at  datetime(6),
    undone_by  varchar(100),
    constraint pk_organization_merge primary key (id),
    constraint fk_organization_merge_from foreign key (from_id) references organization (id),
    constraint fk_organization_merge_into foreign key (into_id) references organization (id)
);
