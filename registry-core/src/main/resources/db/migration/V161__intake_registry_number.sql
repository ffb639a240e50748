-- The number of the register itself, as the downloaded roster heads it: rows that bring it back are that person's.
insert into import_label (kind, field, label) values
    ('ROSTER', 'registryNo', '人员编号'),
    ('ROSTER', 'registryNo', '登记系统编号'),
    ('ROSTER', 'registryNo', '系统人员编号'),
    ('ROSTER', 'registryNo', '社工人员编号'),
    ('ROSTER', 'registryNo', 'registryno');
