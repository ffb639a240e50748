-- What a line would change of something that stands in the register: compared once, shown, and compared again when it is
-- applied. Before and after are personal data, so they are sealed as one text.
create table import_change (
    import_id       binary(16)   not null,
    ordinal         int          not null,
    object_id       varchar(64)  not null,
    object_version  bigint       not null,
    sealed          longblob     not null,
    constraint pk_import_change primary key (import_id, ordinal),
    constraint fk_import_change_row foreign key (import_id, ordinal) references import_row (import_id, ordinal)
        on delete cascade
);

-- By blind index the ID numbers of which a change-set has been told that they belong to somebody elsewhere. Each counts
-- once as a number tried, however often the same file is checked anew.
create table import_met (
    import_id     binary(16)   not null,
    number_index  varchar(64)  not null,
    constraint pk_import_met primary key (import_id, number_index),
    constraint fk_import_met_job foreign key (import_id) references import_job (id)
);
