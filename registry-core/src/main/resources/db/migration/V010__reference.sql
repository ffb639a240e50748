-- What rules and lists rest on. A rule, a figure or a code names its document; confidence says how well it was checked.
create table source_document (
    id          binary(16)    not null,
    code        varchar(20)   not null,
    title       varchar(300)  not null,
    number      varchar(200)  not null,
    issued_on   date,
    confidence  varchar(2)    not null,
    note        varchar(1000) not null,
    version     bigint        not null,
    constraint pk_source_document primary key (id),
    constraint uk_source_document_code unique (code),
    constraint ck_source_document_confidence check (confidence in ('V', 'V2', 'K', 'G', 'P'))
);

create table code_list (
    code      varchar(40)  not null,
    zh        varchar(60)  not null,
    en        varchar(100) not null,
    standard  varchar(60)  not null,
    constraint pk_code_list primary key (code)
);

-- A value of a list from a date on. A renamed value ends and begins again under its code; 1900-01-01 means since ever.
create table code_entry (
    list_code           varchar(40)  not null,
    code                varchar(40)  not null,
    valid_from          date         not null,
    valid_to            date,
    zh                  varchar(100) not null,
    en                  varchar(160) not null,
    parent              varchar(40),
    sort_order          int          not null,
    source_document_id  binary(16),
    version             bigint       not null,
    constraint pk_code_entry primary key (list_code, code, valid_from),
    constraint fk_code_entry_list foreign key (list_code) references code_list (code),
    constraint fk_code_entry_document foreign key (source_document_id) references source_document (id),
    constraint ck_code_entry_period check (valid_to is null or valid_to > valid_from)
);

-- What people write for a value, folded (NFKC, no blanks, upper case). One spelling means one value at a time.
create table code_synonym (
    list_code   varchar(40)  not null,
    spelling    varchar(100) not null,
    valid_from  date         not null,
    valid_to    date,
    code        varchar(40)  not null,
    shipped     boolean      not null,
    constraint pk_code_synonym primary key (list_code, spelling, valid_from),
    constraint fk_code_synonym_list foreign key (list_code) references code_list (code)
);

-- What a value of one list means in another: a form of employment tells an establishment kind and a contract kind.
create table code_crosswalk (
    from_list  varchar(40) not null,
    from_code  varchar(40) not null,
    to_list    varchar(40) not null,
    to_code    varchar(40) not null,
    constraint pk_code_crosswalk primary key (from_list, from_code, to_list)
);

-- Only the days that differ from their weekday: OFF a weekday that is free, WORK a weekend day that is worked.
create table calendar_day (
    calendar_date       date        not null,
    kind                varchar(4)  not null,
    source_document_id  binary(16),
    version             bigint      not null,
    constraint pk_calendar_day primary key (calendar_date),
    constraint fk_calendar_day_document foreign key (source_document_id) references source_document (id),
    constraint ck_calendar_day_kind check (kind in ('OFF', 'WORK'))
);

-- Bodies of state and party and what they are charged with, dated: duties moved in 2024 and will move again.
create table authority (
    id                  binary(16)   not null,
    code                varchar(60)  not null,
    kind                varchar(40)  not null,
    name                varchar(120) not null,
    region_code         varchar(20)  not null,
    duties              varchar(300) not null,
    valid_from          date         not null,
    valid_to            date,
    confidence          varchar(2)   not null,
    source_document_id  binary(16),
    version             bigint       not null,
    constraint pk_authority primary key (id),
    constraint uk_authority_code unique (code),
    constraint fk_authority_document foreign key (source_document_id) references source_document (id),
    constraint ck_authority_period check (valid_to is null or valid_to > valid_from)
);

create index ix_authority_region on authority (region_code, kind);

-- A number that grows with each change, so that every node notices what another one changed in what it keeps in memory.
create table reference_edition (
    name    varchar(40) not null,
    number  bigint      not null,
    constraint pk_reference_edition primary key (name)
);

insert into reference_edition (name, number) values ('code-lists', 1), ('calendar', 1), ('regions', 1);
