package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Form;
import cn.shanhuo.bench.market.Market;

/** Lua for buyers who press the order button, over and over. */
record OrderButton(Form form, int buyers, int shops, int skus) {

    /** Lua that says whether an answer tells of a placed order. */
    private static final String PLACED = "status == 303 and string.find(to, \"^/checkouts/%d+$\") ~= nil";

    String spread() {
        return script("""
                local shop = math.random(0, %d)
                local first = shop + %d * math.random(0, %d)
                local second = first
                while second == first do second = shop + %d * math.random(0, %d) end
                local body = "line=" .. sku(first) .. "%%3A1&line=" .. sku(second) .. "%%3A1&total=" .. (price(first) + price(second))
                """.formatted(shops - 1, shops, skus / shops - 1, shops, skus / shops - 1), PLACED);
    }

    String hot() {
        return script(one(0), PLACED);
    }

    /** One piece of this product over and over, until the last is gone. */
    String untilGone(int product) {
        return script(one(product), PLACED + " or status == 422 and string.find(body, \"没有买成\", 1, true) ~= nil");
    }

    private static String one(int product) {
        return """
               local body = "line=" .. sku(%1$d) .. "%%3A1&total=" .. price(%1$d)
               """.formatted(product);
    }

    /** Lua whose buyers press the order button: each time another buyer with a key never used before. */
    private String script(String body, String right) {
        return """
               local key = os.time() * 1000000 + math.random(0, 400000)
               local function price(n) return 1000 + n * 37 %% 20000 end
               local function sku(n) return %d + n end
               function request()
                 local buyer = math.random(0, %d)
                 key = key + 1
                 %s
                 return wrk.format("POST", "/checkout", {
                   ["Content-Type"] = "application/x-www-form-urlencoded",
                   ["Cookie"] = "seed=%s; session=" .. string.format("bench-session-%%029d", buyer)
                 }, body .. "&from=buy&_csrf=%s&key=" .. string.format("%%d", key) .. "&address=" .. (%d + buyer))
               end
               function correct(status, headers, body)
                 local to = headers["location"] or headers["Location"] or ""
                 return %s
               end
               """.formatted(Market.sku(0), buyers - 1, body, form.seed(), form.token(), Market.address(0), right);
    }
}
