package org.shegong.worker.many;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of employer of many people, as its job keeps it.
 *
 * @param people each with the version in which it was read
 */
record EmployerMove(UUID employer, LocalDate from, List<Person> people) {

    record Person(UUID id, long version, String registryNo) {}
}
