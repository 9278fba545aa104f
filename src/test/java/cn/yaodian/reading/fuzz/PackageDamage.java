package cn.yaodian.reading.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Harm to the parts of a zip archive, whose packing is whole again afterwards. */
enum PackageDamage implements Damage {

    PART_DAMAGED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                parts.computeIfPresent(any(parts, random), (name, part) -> TextDamage
                        .any(new String(part, StandardCharsets.ISO_8859_1), random)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    },
    /** The largest part is mostly the one that holds the text. */
    TEXT_DAMAGED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random) {
            String largest = parts.entrySet().stream()
                    .max((one, two) -> Integer.compare(one.getValue().length, two.getValue().length)).orElseThrow()
                    .getKey();
            String text = new String(parts.get(largest), StandardCharsets.ISO_8859_1);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                text = TextDamage.any(text, random);
            }
            parts.put(largest, text.getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    PART_LOST {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random) {
            parts.remove(any(parts, random));
        }
    },
    PARTS_EXCHANGED {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random) {
            String one = any(parts, random);
            String two = any(parts, random);
            byte[] first = parts.get(one);
            parts.put(one, parts.get(two));
            parts.put(two, first);
        }
    },
    PART_OF_ANOTHER {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random) {
            if (!others.isEmpty()) {
                String name = any(others, random);
                parts.put(name, others.get(name));
            }
        }
    },
    PART_IS_NOISE {
        @Override
        void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random) {
            byte[] noise = new byte[random.nextInt(5000)];
            random.nextBytes(noise);
            parts.put(any(parts, random), noise);
        }
    };

    abstract void change(Map<String, byte[]> parts, Map<String, byte[]> others, Random random);

    @Override
    public byte[] to(byte[] good, byte[] other, Random random) throws IOException {
        Map<String, byte[]> parts = unpacked(good);
        change(parts, unpacked(other), random);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String any(Map<String, byte[]> parts, Random random) {
        List<String> names = new ArrayList<>(parts.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
