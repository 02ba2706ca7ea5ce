-- Asks for deals by ids in no order; the requests are made before they are sent.
local count = tonumber(os.getenv("DEALS"))
local requests = {}
local place = 0

function init(args)
  local id = 0
  for i = 1, 2000 do
    id = (id + 7919) % count
    requests[i] = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, '{"id":' .. (id + 1) .. "}")
  end
end

function request()
  place = place % 2000 + 1
  return requests[place]
end
