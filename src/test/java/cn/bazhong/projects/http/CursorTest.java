package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** A cursor says where a page ended, and nothing that could not have stood there. */
class CursorTest {

    @Test
    void whereAPageEndedIsReadAgain() {
        assertEquals("巴州", Cursor.decode(Cursor.encode("lists", "巴州"), "lists", 1, parts -> parts.get(0)));
    }

    @Test
    void textThatIsKeptNowhereIsNoneOfOurs() {
        Problem refused = assertThrows(Problem.class, () -> Cursor.decode(Cursor.encode("lists", "a\0b"), "lists", 1, parts -> parts.get(0)));
        assertEquals(ProblemType.MALFORMED_REQUEST, refused.type());
    }
}
