-- Which column of a file is which field, as its owner has matched them; without a row the header is recognised by itself.
create table import_matching (
    import_id    binary(16)  not null,
    sheet_no     int         not null,
    -- Rows as the sheet numbers them; the second is the first one or the next.
    header_from  int         not null,
    header_end   int         not null,
    constraint pk_import_matching primary key (import_id),
    constraint fk_import_matching_job foreign key (import_id) references import_job (id)
);

create table import_matching_column (
    import_id  binary(16)  not null,
    field      varchar(40) not null,
    column_no  int         not null,
    constraint pk_import_matching_column primary key (import_id, field),
    constraint uk_import_matching_column_no unique (import_id, column_no),
    constraint fk_import_matching_column_matching foreign key (import_id) references import_matching (import_id)
);

-- What a person has matched before and the labels do not know: used first in later files of the same person and kind.
-- An empty field says that a column is to be left out.
create table import_label_choice (
    account_id  binary(16)   not null,
    kind        varchar(30)  not null,
    label       varchar(100) not null,
    field       varchar(40)  not null,
    constraint pk_import_label_choice primary key (account_id, kind, label),
    constraint fk_import_label_choice_account foreign key (account_id) references account (id)
);
