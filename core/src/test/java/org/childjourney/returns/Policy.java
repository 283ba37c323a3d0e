package org.childjourney.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// What the policy says of a fault, seen on a receipt.
final class Policy {

    private Policy() {}

    static void isKeptTo(Fault fault, Receipt receipt) {
        List<Receipt.Row> faulty = receipt.rows().stream()
                .filter(row -> row.notes().stream().anyMatch(note -> note.fault() == fault))
                .toList();
        var sentences = new ArrayList<String>();
        faulty.forEach(row -> row.notes().forEach(note -> sentences.add(note.sentence())));
        receipt.remarks().stream()
                .filter(remark -> remark.fault() == fault)
                .forEach(remark -> sentences.add(remark.sentence()));
        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.matches("[^{}]+\\."));
        switch (fault.consequence()) {
            case ROW_REFUSED -> assertThat(faulty).isNotEmpty().allMatch(row -> row.result() == Receipt.Result.REFUSED);
            case FIELD_LEFT_OUT ->
                assertThat(faulty)
                        .isNotEmpty()
                        .allMatch(row -> row.result() == Receipt.Result.KEPT)
                        .allMatch(row -> row.notes().stream()
                                .filter(note -> note.fault() == fault)
                                .allMatch(note -> note.column().isPresent()));
            case WARNING -> assertThat(faulty).noneMatch(row -> row.result() == Receipt.Result.REFUSED);
        }
    }
}
