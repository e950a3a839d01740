package cn.shanhuo.bench;

import cn.shanhuo.people.Vault;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The keys under which a bench's data is sealed, drawn anew for each run and given to the site that is measured. */
record Keys(String vault, String index, String form) {

    static Keys random() {
        return new Keys("1:" + key(), key(), key());
    }

    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    Vault opened() {
        return new Vault(vault);
    }

    Map<String, String> settings() {
        return Map.of("shanhuo.keys.vault", vault, "shanhuo.keys.index", index, "shanhuo.keys.form", form);
    }
}
