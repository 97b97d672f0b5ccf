package cn.bazhong.projects.http;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor pass it as {@code cursor} to read on; {@code null} on the last page
 * @param total      number of all matches, only when {@code count=true} was asked
 */
public record Page<T>(List<T> items, @Nullable String nextCursor, @Nullable Long total) {
}
