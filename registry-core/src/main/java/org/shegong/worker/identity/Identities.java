package org.shegong.worker.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Keeps the documents and names of people; the first document of a record is the one shown. */
@Component
public class Identities {

    private static final String INDEX = "worker.id_number";

    private final IdentityDocumentRepository documents;
    private final WorkerNameRepository names;
    private final PersonalData personal;

    Identities(IdentityDocumentRepository documents, WorkerNameRepository names, PersonalData personal) {
        this.documents = documents;
        this.names = names;
        this.personal = personal;
    }

    /** Has the keys ready under which the facts of these people are sealed, all of them together. */
    public void prepare(Collection<WorkerId> workers) {
        personal.prepare(workers.stream().map(WorkerId::value).toList());
    }

    public void add(WorkerId worker, NewDocument document, Instant now) {
        var row = new IdentityDocument(worker, document, index(document), now);
        documents.save(Entered.noted(row.sealed(personal.seal(worker.value(), cell(row), document.number()))));
    }

    public void add(WorkerId worker, NewName name, Instant now) {
        names.save(Entered.noted(new WorkerName(worker, name, now)));
    }

    /** Whose living document has this number; the record may since have been merged into another. */
    public Optional<WorkerId> holderOf(NewDocument document) {
        return documents.findByLivingIndex(index(document)).map(row -> new WorkerId(row.getWorkerId()));
    }

    /** Those of these documents that belong to somebody already. */
    public Set<NewDocument> held(Collection<NewDocument> asked) {
        return holders(asked).keySet();
    }

    /** Whose these documents are; those that nobody has are left out. */
    public Map<NewDocument, WorkerId> holders(Collection<NewDocument> asked) {
        var indexes = new LinkedHashMap<NewDocument, byte[]>();
        asked.forEach(document -> indexes.computeIfAbsent(document, this::index));
        var found = indexes.isEmpty()
                ? Map.<String, WorkerId>of()
                : documents.findByLivingIndexIn(indexes.values()).stream()
                        .collect(Collectors.toMap(Identities::hex, row -> new WorkerId(row.getWorkerId())));
        var holders = new HashMap<NewDocument, WorkerId>();
        if (!found.isEmpty()) {
            indexes.forEach((document, index) -> Optional.ofNullable(
                            found.get(HexFormat.of().formatHex(index)))
                    .ifPresent(holder -> holders.put(document, holder)));
        }
        return holders;
    }

    public List<DocumentView> documentsOf(KnownAs known) {
        return rows(known).stream().map(DocumentView::of).toList();
    }

    /** The documents of many people, with their blind indexes in hexadecimal for the search keys of the cards. */
    public Map<KnownAs, List<FoundBy>> documentsOf(Collection<KnownAs> asked) {
        return KnownAs.each(
                IdentityDocument.class,
                asked,
                documents::findByWorkerIdInOrderById,
                (known, rows) -> ownFirst(known, rows).stream()
                        .map(row -> new FoundBy(row.getMasked(), hex(row)))
                        .toList());
    }

    public String searchKey(NewDocument document) {
        return HexFormat.of().formatHex(index(document));
    }

    /** The number of the first document, in full. */
    public Optional<String> reveal(KnownAs known) {
        return rows(known).stream()
                .findFirst()
                .map(row -> personal.open(row.getWorkerId(), cell(row), row.getNumberCipher()));
    }

    /** All names, the one in use on that day first, the own record's before those of merged ones. */
    public List<NameView> namesOf(KnownAs known, LocalDate day) {
        return namesOf(List.of(known), day).getOrDefault(known, List.of());
    }

    /** The same for many people. */
    public Map<KnownAs, List<NameView>> namesOf(Collection<KnownAs> asked, LocalDate day) {
        return KnownAs.each(
                WorkerName.class,
                asked,
                names::findByWorkerIdInOrderById,
                (known, rows) -> inUseFirst(known, rows, day));
    }

    private static List<NameView> inUseFirst(KnownAs known, List<WorkerName> rows, LocalDate day) {
        var inUse = Comparator.comparing((WorkerName row) -> known.isOwn(row) && !row.isFormer())
                .thenComparing(row -> !row.since().isAfter(day))
                .thenComparing(WorkerName::since)
                .thenComparing(WorkerName::getRecordedAt)
                .reversed();
        return rows.stream().sorted(inUse).map(NameView::of).toList();
    }

    /**
     * Puts the name in the place of the one in use, or the former names in the place of those recorded. What is told as
     * it was recorded stays untouched, and one for one the day stays; an empty name only takes back.
     *
     * @param told all of them former, or none
     */
    public void correct(WorkerId worker, List<NewName> told, Instant now) {
        var standing = standing(worker, told.get(0).former());
        var replaced = standing.stream()
                .filter(row -> told.stream().noneMatch(row::says))
                .toList();
        replaced.forEach(row -> row.retract(now));
        var added = told.stream()
                .filter(name -> !name.name().isEmpty() && standing.stream().noneMatch(row -> row.says(name)))
                .toList();
        var since = replaced.size() == 1 && added.size() == 1 ? replaced.get(0).getValidFrom() : null;
        added.forEach(name -> add(worker, new NewName(name.name(), name.former(), since), now));
    }

    /** The former names, or of those in use the latest. */
    private List<WorkerName> standing(WorkerId worker, boolean former) {
        var rows = names.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(row -> row.isFormer() == former && !row.isRetracted())
                .sorted(Comparator.comparing(WorkerName::since).thenComparing(WorkerName::getRecordedAt))
                .toList();
        return former ? rows : rows.subList(Math.max(0, rows.size() - 1), rows.size());
    }

    /** Puts the document in the place of those of its kind. */
    public void replace(WorkerId worker, NewDocument document, Instant now) {
        documents.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(row -> row.getKind().equals(document.kind()) && !row.isRetracted())
                .forEach(row -> row.retract(now));
        add(worker, document, now);
    }

    private List<IdentityDocument> rows(KnownAs known) {
        return ownFirst(known, known.select(documents.findByWorkerIdInOrderById(known.workers())));
    }

    private static List<IdentityDocument> ownFirst(KnownAs known, List<IdentityDocument> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(known::isOwn).reversed())
                .toList();
    }

    private static String hex(IdentityDocument row) {
        return HexFormat.of().formatHex(row.getNumberIndex());
    }

    private byte[] index(NewDocument document) {
        return personal.index(INDEX, document.canonical());
    }

    private static FieldRef cell(IdentityDocument row) {
        return new FieldRef("identity_document", "number_cipher", row.getId());
    }

    /** How a document is shown, and the key by which it is found. */
    @NamedInterface("identity")
    public record FoundBy(String masked, String searchKey) {}
}
