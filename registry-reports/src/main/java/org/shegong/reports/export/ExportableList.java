package org.shegong.reports.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;

/** A list that can be taken away; a bean of this type is all that is needed. */
public interface ExportableList {

    /** A code such as {@code workers}, unique among lists. */
    String name();

    /** Whoever holds it may take the list away, cut to what it reaches. */
    Permission permission();

    /** The words above the columns. */
    List<String> heads(Locale language);

    long count(Scope scope, Map<String, String> filters);

    /** A page of rows in the order of the list, in the language of this thread. */
    List<Row> rows(Scope scope, Map<String, String> filters, int page, int size);

    /** By what the list is filtered, for the head of the file and the audit trail; without what names a person. */
    String filterWords(Map<String, String> filters);

    /** One row: whom or what it is about, and its cells. */
    record Row(UUID id, List<String> cells) {}
}
