-- A list that somebody takes away. Its rows lie here sealed under the key of its owner, in the chunks in which they were
-- read, until the file is fetched or forgotten; the file itself is made while it is sent.
create table list_export (
    id           binary(16)    not null,
    account_id   binary(16)    not null,
    list         varchar(60)   not null,
    format       varchar(10)   not null,
    purpose      varchar(40)   not null,
    language     varchar(10)   not null,
    -- Filters may hold what was typed into a search box.
    filters      longblob      not null,
    -- What the owner could reach at the beginning; any change stops the export.
    scope_key    varchar(64)   not null,
    ready        boolean       not null,
    row_count    bigint        not null,
    ids_hash     varchar(64)   not null,
    created_at   datetime(6)   not null,
    constraint pk_list_export primary key (id)
);

-- Serves the removal of forgotten files.
create index ix_list_export_created_at on list_export (created_at);

create table list_export_part (
    export_id  binary(16) not null,
    part_no    int        not null,
    sealed     longblob   not null,
    constraint pk_list_export_part primary key (export_id, part_no),
    constraint fk_list_export_part_export foreign key (export_id) references list_export (id)
);
