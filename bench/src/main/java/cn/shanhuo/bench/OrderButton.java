package cn.shanhuo.bench;

import cn.shanhuo.bench.machine.Form;
import cn.shanhuo.bench.market.Market;

/** Lua for buyers who press the order button, over and over. */
record OrderButton(Form form, int buyers, int shops, int skus) {

    String spread() {
        return script("""
                local shop = math.random(0, %d)
                local first = shop + %d * math.random(0, %d)
                local second = first
                while second == first do second = shop + %d * math.random(0, %d) end
                local body = "line=" .. sku(first) .. "%%3A1&line=" .. sku(second) .. "%%3A1&total=" .. (price(first) + price(second))
                """.formatted(shops - 1, shops, skus / shops - 1, shops, skus / shops - 1));
    }

    String hot() {
        return script("""
                local body = "line=" .. sku(0) .. "%3A1&total=" .. price(0)
                """);
    }

    /** Lua whose buyers press the order button: each time another buyer with a key never used before. */
    private String script(String body) {
        return """
               math.randomseed(os.time())
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
                 return status == 303 and string.find(to, "^/checkouts/%%d+$") ~= nil
               end
               """.formatted(Market.sku(0), buyers - 1, body, form.seed(), form.token(), Market.address(0));
    }
}
