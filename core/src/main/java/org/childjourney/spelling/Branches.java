package org.childjourney.spelling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that share their beginnings, so that all that are near to one are found without trying each.
final class Branches {

    private final Branch root = new Branch((char) 0);
    private final Costs costs;
    private int longest;

    /// Is told of each word that was found.
    interface Near {
        void found(String word, float distance, Numbers numbers);
    }

    private static final class Branch {

        private final char letter;
        private final List<Branch> next = new ArrayList<>(1);
        private @Nullable Numbers numbers;

        Branch(char letter) {
            this.letter = letter;
        }

        Branch to(char wanted) {
            for (Branch branch : next) {
                if (branch.letter == wanted) {
                    return branch;
                }
            }
            var made = new Branch(wanted);
            next.add(made);
            return made;
        }
    }

    Branches(Costs costs) {
        this.costs = costs;
    }

    void add(String word, int number) {
        Branch at = root;
        for (char letter : word.toCharArray()) {
            at = at.to(letter);
        }
        Numbers numbers = at.numbers == null ? new Numbers() : at.numbers;
        numbers.add(number);
        at.numbers = numbers;
        longest = Math.max(longest, word.length());
    }

    /// All words that are not farther from this one.
    void near(String word, float limit, Near near) {
        new Walk(word, limit, near).from(root, 0, 0);
    }

    private final class Walk {

        private final String word;
        private final float limit;
        private final Near near;
        private final float[][] rows;
        private final StringBuilder reached = new StringBuilder();

        Walk(String word, float limit, Near near) {
            this.word = word;
            this.limit = limit;
            this.near = near;
            this.rows = new float[longest + 3][word.length() + 1];
            rows[1] = costs.firstRow(word);
        }

        void from(Branch branch, int depth, float beginning) {
            for (Branch next : branch.next) {
                float first = depth == 0 ? costs.beginning(word.charAt(0), next.letter) : beginning;
                float least =
                        costs.nextRow(word, next.letter, branch.letter, rows[depth], rows[depth + 1], rows[depth + 2]);
                if (first + Math.min(least, least(rows[depth + 1])) <= limit) {
                    reached.append(next.letter);
                    float distance = rows[depth + 2][word.length()] + first;
                    if (next.numbers != null && distance <= limit) {
                        near.found(reached.toString(), distance, next.numbers);
                    }
                    from(next, depth + 1, first);
                    reached.setLength(depth);
                }
            }
        }

        private float least(float[] row) {
            float least = row[0];
            for (float cost : row) {
                least = Math.min(least, cost);
            }
            return least;
        }
    }
}
