-- What the register said of an employer before an import changed it, kept to be said again when the import is taken back:
-- its papers here, its dated segments below.
create table organization_earlier (
    organization_id    binary(16)   not null,
    version            bigint       not null,
    credit_code        varchar(18),
    organization_code  varchar(9),
    kind               varchar(40)  not null,
    subtype            varchar(40),
    rating             varchar(40),
    parent_id          binary(16),
    -- The version that says all this again: whoever asks whether somebody changed the employer since is told no.
    again_at           bigint,
    constraint pk_organization_earlier primary key (organization_id, version),
    constraint fk_organization_earlier_organization foreign key (organization_id) references organization (id)
);

create table organization_earlier_segment (
    organization_id  binary(16)   not null,
    version          bigint       not null,
    aspect           varchar(20)  not null,
    valid_from       date         not null,
    content          varchar(120) not null,
    constraint pk_organization_earlier_segment primary key (organization_id, version, aspect, valid_from),
    constraint fk_organization_earlier_segment_earlier foreign key (organization_id, version)
        references organization_earlier (organization_id, version)
);
