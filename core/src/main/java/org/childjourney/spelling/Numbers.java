package org.childjourney.spelling;

import java.util.Arrays;

/// A list of numbers that takes little room.
final class Numbers {

    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
        if (size > 0 && numbers[size - 1] == number) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int place) {
        return numbers[place];
    }

    int size() {
        return size;
    }
}
