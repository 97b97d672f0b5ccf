package cn.bazhong.projects.launcher.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to happen, in the order of its days; what happens may enter more. */
final class Diary {
    private record Entry(LocalDate day, int number, Runnable deed) {
    }

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparing(Entry::day).thenComparing(Entry::number));
    private final WorkingTime time;
    private int number;

    Diary(WorkingTime time) {
        this.time = time;
    }

    void on(LocalDate day, Runnable deed) {
        entries.add(new Entry(day, number++, deed));
    }

    /** Some working days from now. */
    void after(int workingDays, Runnable deed) {
        on(time.daysOn(workingDays), deed);
    }

    void run() {
        while (!entries.isEmpty()) {
            Entry next = entries.poll();
            time.on(next.day());
            next.deed().run();
        }
    }
}
