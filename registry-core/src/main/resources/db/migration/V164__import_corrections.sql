-- What a value was that something was found in, so that one cause can be mended in all its rows at once.
-- A keyed hash: the value itself stays sealed with its row. Empty where the value is one person's alone.
alter table import_finding add column value_key varbinary(32);

-- Serves the groups by cause and value.
create index ix_import_finding_value on import_finding (import_id, field, value_key);

-- What somebody typed over the cells of one row of a file, sealed as one text.
create table import_edit (
    import_id  binary(16)  not null,
    row_no     int         not null,
    sealed     longblob    not null,
    constraint pk_import_edit primary key (import_id, row_no),
    constraint fk_import_edit_job foreign key (import_id) references import_job (id)
);

-- What one value of a field means wherever it stands in a file. Value and meaning are sealed together.
create table import_replacement (
    import_id  binary(16)     not null,
    field      varchar(40)    not null,
    value_key  varbinary(32)  not null,
    sealed     longblob       not null,
    constraint pk_import_replacement primary key (import_id, field, value_key),
    constraint fk_import_replacement_job foreign key (import_id) references import_job (id)
);

-- The same for every later file of one account and kind.
create table import_meaning (
    account_id  binary(16)     not null,
    kind        varchar(30)    not null,
    field       varchar(40)    not null,
    value_key   varbinary(32)  not null,
    sealed      longblob       not null,
    constraint pk_import_meaning primary key (account_id, kind, field, value_key)
);
