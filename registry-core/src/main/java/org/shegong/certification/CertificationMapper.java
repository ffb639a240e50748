package org.shegong.certification;

import org.mapstruct.Mapper;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.shared.MappingRules;

@Mapper(config = MappingRules.class)
interface CertificationMapper {

    CertificateView toView(Certificate certificate);

    RegistrationView toView(RegistrationPeriod period);
}
