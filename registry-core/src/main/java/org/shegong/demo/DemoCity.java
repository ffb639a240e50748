package org.shegong.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.shegong.demo.DemoDistrict.Town;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.region.RegionLevel;
import org.shegong.region.RegionTree;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty register with a city of any size; the same seed gives the same city. */
@Service
public class DemoCity {

    /** The seed of the city that the demo shows. */
    public static final long SEED = 20260908;

    private static final int CHUNK = 500;
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final RegionTree regions;
    private final OrganizationRegister organizations;
    private final DemoWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCity(
            RegionTree regions,
            OrganizationRegister organizations,
            DemoWriter writer,
            TransactionTemplate transaction,
            Clock clock) {
        this.regions = regions;
        this.organizations = organizations;
        this.writer = writer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Writes employers and that many people, in chunks that commit by themselves, several at once, unless the caller
     * holds a transaction.
     */
    public void populate(long seed, int size) {
        var today = LocalDate.now(clock);
        var employers = EmployerBook.of(seed, districts(today), communitiesFor(size));
        var placed = transaction.execute(
                status -> employers.stream().map(this::register).toList());
        var people = new DemoPeople(seed, today, employers);
        var chunks = IntStream.rangeClosed(0, (size - 1) / CHUNK).map(chunk -> chunk * CHUNK);
        (TransactionSynchronizationManager.isActualTransactionActive() ? chunks : chunks.parallel())
                .forEach(from -> transaction.executeWithoutResult(
                        status -> writer.write(people, placed, from, Math.min(size, from + CHUNK))));
    }

    private static int communitiesFor(int size) {
        return size < 10_000 ? 1 : 4;
    }

    private PlacedEmployer register(DemoEmployer employer) {
        var id = organizations.register(
                Scope.EVERYTHING,
                new RegisterOrganization(
                        employer.name(),
                        OrganizationDetails.of(employer.creditCode(), employer.kind()),
                        employer.townCode(),
                        null,
                        FOUNDED));
        return new PlacedEmployer(id, employer);
    }

    private List<DemoDistrict> districts(LocalDate today) {
        return regions.districts(today).stream()
                .map(district -> new DemoDistrict(district.code(), district.name(), towns(district.code(), today)))
                .filter(district -> !district.towns().isEmpty())
                .toList();
    }

    private List<Town> towns(String district, LocalDate today) {
        return regions.children(district, today).stream()
                .filter(town -> town.level() == RegionLevel.TOWN && !town.virtual())
                .map(town -> new Town(town.code(), town.name()))
                .toList();
    }
}
