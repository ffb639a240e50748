package org.shegong.certification;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.shared.MappingRules;

@Mapper(config = MappingRules.class)
interface CertificationMapper {

    @Mapping(target = "id", source = "id.value")
    CertificateView toView(Certificate certificate);

    @Mapping(target = "id", source = "id.value")
    RegistrationView toView(RegistrationPeriod period);
}
