package org.shegong.web.listing;

import java.util.List;
import org.springframework.data.domain.Page;

/** One page of a list as programs get it; pages count from 0. */
public record ApiPage<T>(List<T> content, Position page) {

    public record Position(int number, int size, long totalElements) {}

    public static <T> ApiPage<T> of(Page<T> page) {
        return new ApiPage<>(
                page.getContent(), new Position(page.getNumber(), page.getSize(), page.getTotalElements()));
    }
}
