package org.shegong.web.testing;

import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shegong.certification.Certificates;
import org.shegong.certification.CertificationFixtures;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.reference.authority.Authorities;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.springframework.boot.test.context.TestConfiguration;

/** People and employers of two county-level units: what an officer of 海陵区 may see, and 曾伟 of 高港区, whom she may not. */
@TestConfiguration(proxyBeanMethods = false)
public class TwoDistricts {

    public static final String HAILING = "321202";
    public static final String CHENGDONG = "321202001";
    public static final String GAOGANG = "321203";
    public static final String STATION = "海陵社工站";
    public static final String HOSPITAL = "高港医院";
    public static final String ZENGS_NUMBER =
            number(LocalDate.of(1985, 11, 2), 1).value();
    public static final String ZENGS_PHONE = "13912340000";

    private final OrganizationRegister organizations;
    private final WorkerRegistration workers;
    private final Certificates certificates;
    private final Authorities authorities;
    private final WorkerDirectory directory;

    TwoDistricts(
            OrganizationRegister organizations,
            WorkerRegistration workers,
            Certificates certificates,
            Authorities authorities,
            WorkerDirectory directory) {
        this.organizations = organizations;
        this.workers = workers;
        this.certificates = certificates;
        this.authorities = authorities;
        this.directory = directory;
    }

    /**
     * Who and what is there.
     *
     * @param han    林梅's neighbour: of the same district, but of another employer, town and authority
     * @param bureau the authority that supervises the station
     */
    public record World(
            OrganizationId station,
            OrganizationId hospital,
            WorkerId lin,
            WorkerId han,
            WorkerId zeng,
            String zengsRegistryNo,
            AuthorityId bureau) {}

    public World settle() {
        var station = station();
        var school = employer("海陵学校", HAILING);
        var hospital = employer(HOSPITAL, GAOGANG);
        var lin = workers.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(at(station)));
        var han = workers.register(
                Scope.EVERYTHING,
                WorkerFixtures.person("韩冬", LocalDate.of(1991, 1, 9), 21).employedBy(at(school)));
        var zeng = workers.register(Scope.EVERYTHING, zeng().employedBy(at(hospital)));
        certificates.record(Scope.EVERYTHING, zeng, CertificationFixtures.assistant());
        var bureau = authorities.inOffice(TODAY).get(0).id();
        organizations.supervise(Scope.EVERYTHING, new DatedChange(station, 0, LocalDate.of(2020, 1, 1)), bureau);
        var registryNo = directory.get(Scope.EVERYTHING, zeng).card().registryNo();
        return new World(station, hospital, lin, han, zeng, registryNo, bureau);
    }

    /** The station of 海陵区 alone, without anybody. */
    public OrganizationId station() {
        return employer(STATION, CHENGDONG);
    }

    private OrganizationId employer(String name, String region) {
        return organizations.register(
                Scope.EVERYTHING,
                new RegisterOrganization(
                        name, OrganizationDetails.of(null, "SOCIAL_ORG"), region, null, LocalDate.of(2015, 1, 1)));
    }

    private static RegisterWorker zeng() {
        return new RegisterWorker(
                List.of(NewName.inUse("曾伟")),
                NewDocument.of(number(LocalDate.of(1985, 11, 2), 1)),
                List.of(),
                List.of(),
                List.of(new NewContact(ContactKind.PHONE, ZENGS_PHONE)),
                Optional.empty());
    }
}
