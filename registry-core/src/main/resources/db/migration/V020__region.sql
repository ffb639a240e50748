-- Every division and reporting unit that ever counted, by its code. A code is never given to another unit.
create table region (
    code          varchar(20)  not null,
    region_level  varchar(20)  not null,
    is_virtual    boolean      not null,
    note          varchar(200) not null,
    version       bigint       not null,
    constraint pk_region primary key (code)
);

-- Where a region stood and what it was called, dated; the tree of a day is the rows valid on it. 1900-01-01 means since ever.
create table region_placement (
    region_code         varchar(20)  not null,
    valid_from          date         not null,
    valid_to            date,
    parent_code         varchar(20),
    name                varchar(100) not null,
    source_document_id  binary(16),
    constraint pk_region_placement primary key (region_code, valid_from),
    constraint fk_region_placement_region foreign key (region_code) references region (code),
    constraint fk_region_placement_parent foreign key (parent_code) references region (code),
    constraint fk_region_placement_document foreign key (source_document_id) references source_document (id),
    constraint ck_region_placement_period check (valid_to is null or valid_to > valid_from)
);

create table region_alias (
    region_code  varchar(20)  not null,
    alias        varchar(100) not null,
    constraint pk_region_alias primary key (region_code, alias),
    constraint fk_region_alias_region foreign key (region_code) references region (code)
);

-- What became of a region: replaced, recoded, merged or split, and on which day.
create table region_lineage (
    from_code           varchar(20) not null,
    to_code             varchar(20) not null,
    kind                varchar(20) not null,
    changed_on          date        not null,
    source_document_id  binary(16),
    constraint pk_region_lineage primary key (from_code, to_code),
    constraint fk_region_lineage_from foreign key (from_code) references region (code),
    constraint fk_region_lineage_to foreign key (to_code) references region (code),
    constraint fk_region_lineage_document foreign key (source_document_id) references source_document (id)
);

-- Yearly figures. A correction retracts a row and adds one: live is 1 for the one that counts and null for the others.
create table region_figure (
    id                  binary(16)    not null,
    region_code         varchar(20)   not null,
    figure_year         int           not null,
    figure              varchar(40)   not null,
    basis               varchar(40)   not null,
    amount              decimal(18, 2) not null,
    source_document_id  binary(16),
    note                varchar(300)  not null,
    recorded_at         datetime(6)   not null,
    retracted_at        datetime(6),
    live                int,
    constraint pk_region_figure primary key (id),
    constraint uk_region_figure_live unique (region_code, figure_year, figure, basis, live),
    constraint fk_region_figure_region foreign key (region_code) references region (code),
    constraint fk_region_figure_document foreign key (source_document_id) references source_document (id),
    constraint ck_region_figure_live check ((live is null) = (retracted_at is not null)),
    constraint ck_region_figure_amount check (amount >= 0)
);
